// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The titles under an author's heading. Git never wraps them, mail programs do: where there are
 * more lines than declared, those that look like the rest of the line before are joined to it.
 *
 * @param end index behind the last title's line
 */
record ShortlogTitles(List<String> titles, int end) {

  private static final int SHORTEST_WRAPPED = 40;

  static ShortlogTitles read(List<String> lines, int heading, int margin, int declared) {
    List<String> block = new ArrayList<>();
    int i = heading + 1;
    while (i < lines.size() && !ends(lines, i, margin, block, declared)) {
      if (!lines.get(i).isBlank()) {
        block.add(lines.get(i));
      }
      i++;
    }
    if (block.isEmpty() || indent(block.getFirst()) <= margin) {
      return new ShortlogTitles(List.of(), heading + 1);
    }
    return new ShortlogTitles(joined(block, declared), i);
  }

  /** Titles end at a heading, a diffstat, a rule, or a blank line once there are enough of them. */
  private static boolean ends(
      List<String> lines, int i, int margin, List<String> block, int declared) {
    String line = lines.get(i);
    if (line.isBlank()) {
      return block.size() >= declared || !goesOn(lines, i + 1, margin);
    }
    boolean tooShallow = indent(line) <= margin && !mayBeRest(block, declared);
    return tooShallow
        || Rules.isRule(line)
        || line.equals("--")
        || (indent(line) <= margin && Shortlog.isHeading(line))
        || Diffstat.isLine(line);
  }

  /** A wrapped title's rest may stand at the margin, behind a line long enough to be wrapped. */
  private static boolean mayBeRest(List<String> block, int declared) {
    return !block.isEmpty()
        && block.getLast().length() >= SHORTEST_WRAPPED
        && block.size() <= 2 * declared;
  }

  private static boolean goesOn(List<String> lines, int from, int margin) {
    return from < lines.size()
        && indent(lines.get(from)) > margin + 1
        && !Diffstat.isLine(lines.get(from));
  }

  private static List<String> joined(List<String> block, int declared) {
    Set<Integer> rests = rests(block, block.size() - declared);
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      String line = Titles.fold(block.get(i));
      if (rests.contains(i)) {
        titles.set(titles.size() - 1, titles.getLast() + " " + line);
      } else {
        titles.add(line);
      }
    }
    return List.copyOf(titles);
  }

  /** The lines most likely to be rests: indented otherwise than the first, behind a long line. */
  private static Set<Integer> rests(List<String> block, int surplus) {
    if (surplus <= 0) {
      return Set.of();
    }
    int indent = indent(block.getFirst());
    Comparator<Integer> likeliest =
        Comparator.<Integer>comparingInt(i -> indent(block.get(i)) != indent ? 0 : 1)
            .thenComparing(i -> -wanted(block, i));
    return new HashSet<>(
        IntStream.range(1, block.size())
            .boxed()
            .filter(i -> block.get(i - 1).length() >= SHORTEST_WRAPPED)
            .sorted(likeliest)
            .limit(surplus)
            .toList());
  }

  /** How long the line before would be with this line's first word. */
  private static int wanted(List<String> block, int i) {
    String word = block.get(i).strip().split(" ", 2)[0];
    return block.get(i - 1).length() + 1 + word.length();
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }
}
