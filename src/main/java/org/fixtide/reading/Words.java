// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a title or bullet, made comparable: lower case, stems, one spelling for each bug.
 */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern PART = Pattern.compile("[^_]+");
  private static final Sheet SHEET = Knowledge.of("words.yaml").read(Sheet.class);
  private static final Set<String> COMMON = SHEET.commonWords(Knowledge.of("words.yaml"));
  private static final Map<Pattern, String> SPELLINGS = SHEET.patterns(Knowledge.of("words.yaml"));

  private Words() {}

  static Set<String> of(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    for (Map.Entry<Pattern, String> spelling : SPELLINGS.entrySet()) {
      plain = spelling.getKey().matcher(plain).replaceAll(spelling.getValue());
    }
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      words.add(stem(word.group()));
      Matcher part = PART.matcher(word.group());
      while (word.group().contains("_") && part.find()) {
        words.add(stem(part.group()));
      }
    }
    return words;
  }

  static double weight(String word) {
    return tells(word) ? 1 : SHEET.commonWeight;
  }

  /** Whether the word says what a fix is about. */
  static boolean tells(String word) {
    return word.length() > 1 && !COMMON.contains(word);
  }

  private static String stem(String word) {
    if (word.contains("_") || word.length() < 4) {
      return word;
    }
    return word.replaceFirst("(?<=..)(?:ing|ed|es|s|e)$", "");
  }

  private record Sheet(
      int revision,
      double commonWeight,
      @Nullable List<Spelling> spellings,
      @Nullable List<String> common) {

    Set<String> commonWords(Knowledge file) {
      List<String> words = file.required(common, "file", "common");
      file.unique(words);
      return Set.copyOf(words.stream().map(Words::stem).collect(Collectors.toSet()));
    }

    Map<Pattern, String> patterns(Knowledge file) {
      Map<Pattern, String> patterns = new LinkedHashMap<>();
      for (Spelling spelling : file.required(spellings, "file", "spellings")) {
        String as = file.required(spelling.as, "a spelling", "as");
        String written = file.required(spelling.written, as, "written");
        patterns.put(file.patterns(List.of(written), as).getFirst(), " " + as + " ");
      }
      return patterns;
    }
  }

  private record Spelling(@Nullable String written, @Nullable String as) {}
}
