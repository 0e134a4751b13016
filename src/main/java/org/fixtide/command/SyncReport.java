// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.io.PrintWriter;
import java.util.Locale;
import org.fixtide.ingest.SyncResult;
import org.fixtide.source.Ending;
import org.fixtide.source.Listed;

/** Prints how a visit to a live source went. */
final class SyncReport {

  private SyncReport() {}

  static void print(SyncResult result, boolean dry, PrintWriter out) {
    Ending ending = result.ending();
    if (ending == null) {
      out.println("another process is at it already; nothing was done");
    } else {
      row(out, "ended", words(ending));
      row(out, "requests", String.valueOf(result.requests()));
      details(result, dry, out);
    }
    out.flush();
  }

  private static void details(SyncResult result, boolean dry, PrintWriter out) {
    if (dry) {
      row(out, "would be fetched", String.valueOf(result.listed().size()));
      result.listed().forEach(listed -> print(listed, out));
      result.result().unreadable().forEach(problem -> out.println("unreadable: " + problem));
    } else {
      ImportReport.print(result.result(), out);
    }
  }

  private static void print(Listed listed, PrintWriter out) {
    out.printf("  %s  %s%n    %s%n", listed.date(), listed.title(), listed.origin());
  }

  private static String words(Ending ending) {
    String how = ending.how().name().toLowerCase(Locale.ROOT);
    return ending.reason() == null ? how : how + ": " + ending.reason();
  }

  private static void row(PrintWriter out, String name, String value) {
    out.printf("%-24s %s%n", name, value);
  }
}
