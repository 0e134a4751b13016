// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fixtide.classify.Tools.Mention;
import org.fixtide.classify.Tools.Tool;

/** Finds the names of tools as whole words in just the case in which they are listed. */
final class ToolFinder {

  /** " Dupont": what makes a given name of the word before it. */
  private static final Pattern SURNAME = Pattern.compile(" +\\p{Lu}[\\p{L}'-]+");

  private final Map<String, Tool> bySpelling = DataFile.lookup();
  private final Pattern spellings;

  ToolFinder(Tools tools) {
    tools.tools().forEach(t -> t.spellings().forEach(s -> bySpelling.put(s, t)));
    String longestFirst =
        bySpelling.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(ToolFinder::wholeWords)
            .collect(Collectors.joining("|"));
    spellings = Pattern.compile("(?:" + longestFirst + ")");
  }

  private static String wholeWords(String spelling) {
    boolean begins = Character.isLetterOrDigit(spelling.charAt(0));
    boolean ends = Character.isLetterOrDigit(spelling.charAt(spelling.length() - 1));
    return (begins ? "(?<![A-Za-z0-9])" : "")
        + Pattern.quote(spelling)
        + (ends ? "(?![A-Za-z0-9])" : "");
  }

  List<Mention> in(String text) {
    List<Mention> mentions = new ArrayList<>(1);
    Matcher matcher = spellings.matcher(text);
    while (matcher.find()) {
      Tool tool = Objects.requireNonNull(bySpelling.get(matcher.group()));
      if (!isPerson(tool, matcher.group(), text, matcher.end())) {
        mentions.add(new Mention(tool, matcher.group(), matcher.end()));
      }
    }
    return mentions;
  }

  private static boolean isPerson(Tool tool, String name, String text, int end) {
    return Boolean.TRUE.equals(tool.givenName())
        && name.equals(tool.name())
        && SURNAME.matcher(text).region(end, text.length()).lookingAt();
  }
}
