// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tree's places by the beginning of their path; of several that fit, the one with most letters.
 */
final class Places {

  /** A beginning with "*" in it, which stands for any part of one name. */
  private record Wild(Pattern pattern, int letters, Place place) {}

  private final LongestPrefix<Place> plain = new LongestPrefix<>();
  private final Map<String, Place> wildByPath = DataFile.lookup();
  private final List<Wild> wild = new ArrayList<>();

  void add(DataFile file, String path, Place place, String entry) {
    if (path.indexOf('*') < 0) {
      plain.add(file, path, place, entry);
    } else {
      file.claim(wildByPath, path, place, entry);
      String pattern =
          Stream.of(path.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]*"));
      wild.add(new Wild(Pattern.compile(pattern), path.replace("*", "").length(), place));
    }
  }

  /** What is known of a path, {@code null} where nothing is. */
  @Nullable Place find(String path) {
    LongestPrefix.Found<Place> found = plain.findLongest(path);
    int letters = found == null ? 0 : found.length();
    Place place = found == null ? null : found.meaning();
    for (Wild candidate : wild) {
      if (candidate.letters() > letters && candidate.pattern().matcher(path).lookingAt()) {
        letters = candidate.letters();
        place = candidate.place();
      }
    }
    return place;
  }
}
