// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.fixtide.catalog.RunCounts;
import org.fixtide.ingest.ImportResult;
import org.fixtide.ingest.Tally;

/** Prints how an import went. */
final class ImportReport {

  private ImportReport() {}

  static void print(ImportResult result, PrintWriter out) {
    print(result.tally(), result.time().toMillis() / 1000.0, out);
    optional(out, "withdrawn", result.withdrawn());
    optional(out, "left by an earlier run", result.resumed().counts().documents());
    optional(out, "files passed over", result.passedOver());
    reasons(out, result.resumed().reasons());
    result.unreadable().forEach(problem -> out.println("unreadable: " + problem));
    out.flush();
  }

  static void print(Tally tally, double seconds, PrintWriter out) {
    RunCounts counts = tally.counts();
    row(out, "documents", counts.documents());
    row(out, "  known already", counts.known());
    row(out, "  pulls", counts.pulls());
    row(out, "  merge notices", counts.notices());
    row(out, "  patches", counts.patches());
    row(out, "  stable changelogs", counts.changelogs());
    row(out, "  of no use here", counts.others());
    row(out, "  quarantined", counts.quarantined());
    row(out, "fixes new", counts.fixesNew());
    row(out, "fixes known", counts.fixesKnown());
    out.printf(Locale.ROOT, "%-24s %,11.1f%n", "seconds", seconds);
    out.printf(
        Locale.ROOT, "%-24s %,11.0f%n", "documents per second", counts.documents() / seconds);
    reasons(out, tally.reasons());
    out.flush();
  }

  private static void reasons(PrintWriter out, Map<String, Integer> reasons) {
    reasons.forEach((reason, n) -> out.printf(Locale.ROOT, "quarantined %,d: %s%n", n, reason));
  }

  private static void optional(PrintWriter out, String name, long n) {
    if (n > 0) {
      row(out, name, n);
    }
  }

  private static void row(PrintWriter out, String name, long n) {
    out.printf(Locale.ROOT, "%-24s %,11d%n", name, n);
  }
}
