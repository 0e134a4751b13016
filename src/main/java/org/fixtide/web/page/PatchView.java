// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fixtide.catalog.PatchRecord;
import org.jspecify.annotations.Nullable;

/**
 * A fix's patch mail, ready to show.
 *
 * @param lore the mail in the public archive
 */
record PatchView(
    String lore,
    LocalDate sent,
    int version,
    List<PatchRecord.File> files,
    int insertions,
    int deletions,
    List<TrailerView> trailers) {

  /** The origins stand in a table of their own. */
  private static final Set<String> SHOWN_ELSEWHERE = Set.of("fixes");

  /**
   * A trailer, people's addresses left out.
   *
   * @param href where its value is an address on the web
   */
  record TrailerView(String key, String value, @Nullable String href) {

    static TrailerView of(PatchRecord.Trailer trailer) {
      String first = trailer.value().split("\\s", 2)[0];
      boolean web = first.matches("https?://.+");
      String value = trailer.value().replaceAll("\\s*<[^>]*@[^>]*>", "");
      return new TrailerView(
          trailer.key(), value.isBlank() ? "(address only)" : value, web ? first : null);
    }
  }

  static PatchView of(PatchRecord patch) {
    return new PatchView(
        Addresses.lore(patch.messageId()),
        patch.sentAt().atOffset(java.time.ZoneOffset.UTC).toLocalDate(),
        patch.version(),
        patch.files(),
        patch.files().stream().mapToInt(PatchRecord.File::insertions).sum(),
        patch.files().stream().mapToInt(PatchRecord.File::deletions).sum(),
        patch.trailers().stream()
            .filter(t -> !SHOWN_ELSEWHERE.contains(t.key().toLowerCase(Locale.ROOT)))
            .map(TrailerView::of)
            .toList());
  }
}
