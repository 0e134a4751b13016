// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.fixtide.ingest.Progress;
import org.fixtide.ingest.Tally;
import org.jspecify.annotations.Nullable;

/** Shows progress on standard error: a bar on a terminal, now and then a line elsewhere. */
final class RunProgress implements Progress, AutoCloseable {

  private static final long LINE_EVERY_NANOS = 5_000_000_000L;

  private final String task;
  private final @Nullable ProgressBar bar;
  private long lastLine = System.nanoTime();

  private RunProgress(String task, @Nullable ProgressBar bar) {
    this.task = task;
    this.bar = bar;
  }

  static RunProgress start(String task) {
    return new RunProgress(task, isTerminal() ? bar(task) : null);
  }

  private static boolean isTerminal() {
    return System.console() != null && System.console().isTerminal();
  }

  private static ProgressBar bar(String task) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(-1)
        .setUnit(" documents", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .build();
  }

  @Override
  public void done(Tally soFar) {
    int documents = soFar.counts().documents();
    if (bar != null) {
      bar.stepTo(documents);
      bar.setExtraMessage(soFar.counts().pulls() + " pulls");
    } else if (System.nanoTime() - lastLine > LINE_EVERY_NANOS) {
      lastLine = System.nanoTime();
      System.err.printf("%s: %d documents, %d pulls%n", task, documents, soFar.counts().pulls());
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
