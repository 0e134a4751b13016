// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shortlog of a pull: {@code Author (n):} and n indented titles below.
 *
 * @param groups one an author heading, in order
 * @param start index of its first line
 * @param end index behind its last line
 */
record Shortlog(List<Group> groups, int start, int end) {

  /** An author heading with its declared count and titles. */
  record Group(String author, int declared, List<String> titles) {}

  /** The author may hold brackets: what counts is the last {@code (n):}. */
  private static final Pattern HEADING = Pattern.compile("^( {0,2})(\\S.*?)\\s*\\((\\d{1,5})\\):$");

  private static final Pattern ADDRESS = Pattern.compile("\\s*<[^<>\\s]+@[^<>\\s]+>$");
  private static final Shortlog NONE = new Shortlog(List.of(), -1, -1);

  /** The shortlog at or behind {@code from}: the longest run of headings with titles. */
  static Shortlog find(List<String> lines, int from) {
    List<Shortlog> runs = new ArrayList<>();
    int i = from;
    while (i < lines.size()) {
      Shortlog run = run(lines, i);
      if (!run.groups.isEmpty()) {
        runs.add(run);
      }
      i = Math.max(i + 1, run.end);
    }
    return runs.stream().max(Comparator.comparingInt(Shortlog::lines)).orElse(NONE);
  }

  /** Sum of the declared counts. */
  int declared() {
    return groups.stream().mapToInt(Group::declared).sum();
  }

  int lines() {
    return groups.stream().mapToInt(group -> group.titles.size()).sum();
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  List<ShortlogEntry> entries() {
    return groups.stream()
        .flatMap(group -> group.titles.stream().map(title -> entry(group.author, title)))
        .toList();
  }

  /** A sentence for each author whose titles are not as many as declared. */
  List<String> problems() {
    return groups.stream()
        .filter(group -> group.titles.size() != group.declared)
        .map(group ->
            "The shortlog declares %d commits of %s, but lists %d."
                .formatted(group.declared, group.author, group.titles.size()))
        .toList();
  }

  private static ShortlogEntry entry(String author, String title) {
    return new ShortlogEntry(author, title, Merges.isMerge(title), null);
  }

  /** The run of groups that begins at a line; empty where the line is no heading with titles. */
  private static Shortlog run(List<String> lines, int from) {
    List<Group> groups = new ArrayList<>();
    int i = from;
    int end = from;
    while (i < lines.size()) {
      Matcher heading = HEADING.matcher(lines.get(i));
      if (heading.matches()) {
        ShortlogTitles titles =
            ShortlogTitles.read(lines, i, heading.group(1).length(), declared(heading));
        if (titles.titles().isEmpty()) {
          break;
        }
        groups.add(new Group(author(heading.group(2)), declared(heading), titles.titles()));
        end = titles.end();
        i = end;
      } else if (lines.get(i).isBlank() && !groups.isEmpty()) {
        i++;
      } else {
        break;
      }
    }
    return new Shortlog(List.copyOf(groups), from, end);
  }

  static boolean isHeading(String line) {
    return HEADING.matcher(line).matches();
  }

  private static int declared(Matcher heading) {
    return Integer.parseInt(heading.group(3));
  }

  private static String author(String heading) {
    String name = ADDRESS.matcher(heading).replaceFirst("");
    return Titles.fold(name.isEmpty() ? heading : name);
  }
}
