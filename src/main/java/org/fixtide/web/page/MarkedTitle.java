// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fixtide.search.FixSearch;
import org.fixtide.search.Mark;
import org.fixtide.web.FixRow;

/**
 * A title cut where the words that were asked for begin and end.
 *
 * @param prefix pieces up to and with the last prefix's colon
 */
record MarkedTitle(List<Piece> prefix, List<Piece> rest) {

  /** A part of a title; {@code found} where it is one of the words. */
  record Piece(String text, boolean found) {}

  /** By the rows' ids. */
  static Map<String, MarkedTitle> of(List<FixRow> rows, FixSearch search, String words) {
    return rows.stream()
        .collect(Collectors.toMap(FixRow::id, row -> of(row, asked(search, words))));
  }

  private static Function<String, List<Mark>> asked(FixSearch search, String words) {
    return title -> search.marks(words, title);
  }

  private static MarkedTitle of(FixRow row, Function<String, List<Mark>> marks) {
    return new MarkedTitle(
        pieces(row.prefix(), marks.apply(row.prefix())),
        pieces(row.rest(), marks.apply(row.rest())));
  }

  static List<Piece> pieces(String text, List<Mark> marks) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Mark mark : marks) {
      add(pieces, text.substring(at, mark.start()), false);
      add(pieces, text.substring(mark.start(), mark.end()), true);
      at = mark.end();
    }
    add(pieces, text.substring(at), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean found) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, found));
    }
  }
}
