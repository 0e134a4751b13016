// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.util.concurrent.Callable;
import org.fixtide.ingest.Reclassifier;
import org.fixtide.ingest.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Applies the present reader and classifier to the stored documents. */
@Command(
    name = "reclassify",
    mixinStandardHelpOptions = true,
    description = "Applies the present reader and taxonomy to all stored documents.",
    footer = "Exit codes: 0 all read; 1 something was quarantined or failed; 2 wrong usage.")
final class ReclassifyCommand implements Callable<Integer> {

  private final Services services;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--all",
      description = "Also what the present revisions of reader and taxonomy have judged.")
  private boolean all;

  ReclassifyCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    try (var context = services.start();
        var progress = RunProgress.start("reclassify")) {
      Tally tally = context.getBean(Reclassifier.class).run(all, progress);
      progress.close();
      ImportReport.print(tally, (System.nanoTime() - start) / 1e9, spec.commandLine().getOut());
      return tally.counts().quarantined() > 0 ? 1 : 0;
    }
  }
}
