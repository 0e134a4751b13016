// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Knows pages that ask for a proof of being no program, by {@code source/challenges.yaml}. */
final class ChallengePages {

  private static final String FILE = "/source/challenges.yaml";

  private final List<Pattern> marks;
  private final List<String> headers;

  private ChallengePages(List<Pattern> marks, List<String> headers) {
    this.marks = marks;
    this.headers = headers;
  }

  /** The file's form. */
  private record Marks(int revision, List<String> pages, List<String> headers) {}

  static ChallengePages standard() {
    YAMLMapper yaml =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    try (InputStream in = ChallengePages.class.getResourceAsStream(FILE)) {
      Marks file = yaml.readValue(in, Marks.class);
      if (file.pages().isEmpty()) {
        throw new IllegalStateException(FILE + ": pages is empty");
      }
      return new ChallengePages(
          file.pages().stream().map(ChallengePages::pattern).toList(), file.headers());
    } catch (IOException | JacksonException | PatternSyntaxException e) {
      throw new IllegalStateException(FILE + ": " + e.getMessage(), e);
    }
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }

  boolean isOne(Answer answer) {
    return headers.stream().anyMatch(name -> answer.header(name) != null)
        || answer.isHtml()
            && marks.stream().anyMatch(mark -> mark.matcher(answer.beginning()).find());
  }
}
