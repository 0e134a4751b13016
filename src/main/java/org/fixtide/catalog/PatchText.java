// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A patch's lists as columns hold them: an entry a line, its parts behind tabs. */
final class PatchText {

  /** What a column holds; no line is cut in two. */
  private static final int LONGEST = 500_000;

  private PatchText() {}

  static String files(List<PatchRecord.File> files) {
    return lines(files, f -> f.insertions() + "\t" + f.deletions() + "\t" + f.path());
  }

  static List<PatchRecord.File> files(String column) {
    return entries(
        column,
        parts ->
            new PatchRecord.File(parts[2], Integer.parseInt(parts[0]), Integer.parseInt(parts[1])),
        3);
  }

  static String trailers(List<PatchRecord.Trailer> trailers) {
    return lines(trailers, t -> t.key() + "\t" + t.value());
  }

  static List<PatchRecord.Trailer> trailers(String column) {
    return entries(column, parts -> new PatchRecord.Trailer(parts[0], parts[1]), 2);
  }

  static String origins(List<PatchRecord.Origin> origins) {
    return lines(origins, o -> o.commit() + "\t" + (o.title() == null ? "" : o.title()));
  }

  static List<PatchRecord.Origin> origins(String column) {
    return entries(
        column, parts -> new PatchRecord.Origin(parts[0], parts[1].isEmpty() ? null : parts[1]), 2);
  }

  private static <T> String lines(List<T> entries, Function<T, String> line) {
    String all =
        entries.stream()
            .map(line)
            .map(text -> text.replaceAll("[\\r\\n]+", " "))
            .collect(Collectors.joining("\n"));
    return all.length() <= LONGEST ? all : all.substring(0, all.lastIndexOf('\n', LONGEST));
  }

  private static <T> List<T> entries(String column, Function<String[], T> entry, int parts) {
    return column.lines().map(line -> entry.apply(line.split("\t", parts))).toList();
  }
}
