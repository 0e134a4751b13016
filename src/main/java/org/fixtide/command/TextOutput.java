// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fixtide.classify.Classifier;
import org.fixtide.ingest.ClassifiedDocument;
import org.fixtide.ingest.ClassifiedFix;
import org.jspecify.annotations.Nullable;

/** A short account for people: a line a document, a line a fix. */
final class TextOutput implements ClassifiedOutput {

  private final PrintWriter out;
  private final @Nullable String why;

  /**
   * @param why key of the taxonomy that is asked about, if one is
   */
  TextOutput(PrintWriter out, @Nullable String why) {
    this.out = out;
    this.why = why;
  }

  @Override
  public void write(ClassifiedDocument document) {
    out.println(head(document));
    document.fixes().forEach(this::write);
    document.problems().forEach(problem -> out.println("  ! " + problem));
  }

  private void write(ClassifiedFix fix) {
    out.println(line(fix));
    if (why != null) {
      out.println("    " + WhyLine.of(Classifier.standard().why(fix.text(), why)));
    }
  }

  @Override
  public void close() {
    out.flush();
  }

  private static String head(ClassifiedDocument document) {
    return Stream.of(
            document.kind(),
            document.subject(),
            document.tree(),
            document.tag(),
            document.release() == null ? null : "for " + document.release(),
            document.fixes().size() + (document.fixes().size() == 1 ? " fix" : " fixes"))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" | "));
  }

  private static String line(ClassifiedFix fix) {
    return "  %-14s %-16s %-12s %s%s"
        .formatted(
            fix.subsystem(),
            fix.kind(),
            fix.section() == null ? "-" : fix.section(),
            fix.title(),
            fix.security() ? " [security]" : "");
  }
}
