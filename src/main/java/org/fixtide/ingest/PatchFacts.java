// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fixtide.catalog.FixRecord;
import org.fixtide.catalog.PatchRecord;
import org.fixtide.catalog.PatchRecord.Trailer;

/**
 * The facts of a fix's patch: names, commits, files. Of its message only the words on which the
 * classifier decided, so that the fix is named alike from them alone.
 */
final class PatchFacts {

  /** Who and what found a bug or helped to mend it; who signed it off says nothing on that. */
  private static final List<String> KEPT =
      List.of(
          "reported",
          "closes",
          "link",
          "assisted",
          "co-developed",
          "generated",
          "found",
          "discovered",
          "addresses",
          "fixes",
          "suggested");

  private PatchFacts() {}

  static PatchRecord of(PatchRecord patch, FixRecord fix) {
    List<Trailer> trailers =
        patch.trailers().stream().filter(PatchFacts::isKept).map(PatchFacts::named).toList();
    List<String> words = new ArrayList<>();
    DecisiveWords.of(fix, patch.message()).forEach(said -> words.add(said + "."));
    words.addAll(fix.cve());
    Stream<String> lines = trailers.stream().map(t -> t.key() + ": " + t.value());
    String message = String.join("\n\n", words) + "\n\n" + String.join("\n", lines.toList());
    return new PatchRecord(
        patch.messageId(),
        patch.title(),
        patch.author(),
        patch.sentAt(),
        patch.version(),
        message.strip(),
        patch.files(),
        trailers,
        patch.origins());
  }

  private static boolean isKept(Trailer trailer) {
    return KEPT.stream().anyMatch(trailer.key().toLowerCase(java.util.Locale.ROOT)::startsWith);
  }

  /** People's addresses are left out; those of bots say which bug it is. */
  private static Trailer named(Trailer trailer) {
    boolean bot = trailer.value().matches("(?i).*\\b(?:syzbot|syzkaller|lkp|robot|bot|ci)\\b.*");
    String value = bot ? trailer.value() : trailer.value().replaceAll("\\s*<[^>]*@[^>]*>", "");
    return new Trailer(trailer.key(), value.isBlank() ? "(address only)" : value);
  }
}
