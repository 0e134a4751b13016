// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Finds where a question's words stand in a title. */
final class Marks {

  private static final UnifiedHighlighter HIGHLIGHTER =
      UnifiedHighlighter.builderWithoutSearcher(Analysis.ofTexts())
          .withBreakIterator(WholeBreakIterator::new)
          .withFormatter(new Places())
          .build();

  private Marks() {}

  /** In their order, none over another. */
  @SuppressWarnings("unchecked") // what the formatter below gives
  static List<Mark> of(Question question, String title) {
    if (question.wanted().isEmpty() || title.isEmpty()) {
      return List.of();
    }
    List<Mark> found = new ArrayList<>();
    for (String field : List.of(Analysis.TITLE, Analysis.PARTS)) {
      try {
        Object marks = HIGHLIGHTER.highlightWithoutSearcher(field, question.query(), title, 1);
        if (marks != null) {
          found.addAll((List<Mark>) marks);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return joined(found);
  }

  private static List<Mark> joined(List<Mark> found) {
    found.sort(Comparator.comparingInt(Mark::start));
    List<Mark> joined = new ArrayList<>();
    for (Mark mark : found) {
      if (!joined.isEmpty() && joined.getLast().end() >= mark.start()) {
        Mark before = joined.removeLast();
        joined.add(new Mark(before.start(), Math.max(before.end(), mark.end())));
      } else {
        joined.add(mark);
      }
    }
    return List.copyOf(joined);
  }

  private static final class Places extends PassageFormatter {
    @Override
    public List<Mark> format(Passage[] passages, String content) {
      List<Mark> marks = new ArrayList<>();
      for (Passage passage : passages) {
        for (int i = 0; i < passage.getNumMatches(); i++) {
          marks.add(new Mark(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
        }
      }
      return marks;
    }
  }
}
