// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Which mails of an archive are worth asking for, by {@code source/lore.yaml}.
 *
 * @param searches queries in the archive's own language, joined by OR
 */
record LoreForms(
    List<String> searches, Pattern replies, Pattern bots, Pattern covers, Pattern nothing) {

  private static final String FILE = "/source/lore.yaml";
  private static final LoreForms STANDARD = load();

  /** The file's form. */
  private record Forms(
      int revision,
      @Nullable List<String> searches,
      @Nullable String replies,
      @Nullable String bots,
      @Nullable String covers,
      @Nullable String nothing) {}

  static LoreForms standard() {
    return STANDARD;
  }

  private static LoreForms load() {
    YAMLMapper yaml =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    try (InputStream in = LoreForms.class.getResourceAsStream(FILE)) {
      Forms forms = yaml.readValue(in, Forms.class);
      if (forms.searches() == null || forms.searches().isEmpty()) {
        throw new IllegalStateException(FILE + ": searches is empty");
      }
      return new LoreForms(
          List.copyOf(forms.searches()),
          pattern("replies", forms.replies()),
          pattern("bots", forms.bots()),
          pattern("covers", forms.covers()),
          pattern("nothing", forms.nothing()));
    } catch (IOException | JacksonException e) {
      throw new IllegalStateException(FILE + ": " + e.getMessage(), e);
    }
  }

  private static Pattern pattern(String property, @Nullable String expression) {
    if (expression == null || expression.isBlank()) {
      throw new IllegalStateException(FILE + " has no " + property);
    }
    try {
      return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(FILE + ": " + property + ": " + e.getMessage(), e);
    }
  }

  /** The query that finds all of them. */
  String query() {
    return "(" + String.join(" OR ", searches) + ")";
  }

  /** Whether a found mail is no mere answer of a person's. */
  boolean isWanted(SearchFeed.Entry entry) {
    return !replies.matcher(entry.title()).find() || bots.matcher(entry.sender()).find();
  }

  /** Whether its patches follow in its thread. */
  boolean opensSeries(SearchFeed.Entry entry) {
    return covers.matcher(entry.title()).find() && !replies.matcher(entry.title()).find();
  }
}
