// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The questions that the record answers, in the order of {@code trend/questions.yaml}. */
@Service
public class Questions {

  private static final String FILE = "/trend/questions.yaml";

  private record Shape(int revision, List<QuestionText> questions) {}

  /** A question with its words. */
  private record Asked(QuestionText text, Question question) {}

  private final Map<String, Asked> asked = new LinkedHashMap<>();

  Questions(List<Question> questions) {
    Map<String, Question> known =
        questions.stream().collect(Collectors.toMap(Question::key, Function.identity()));
    for (QuestionText text : read()) {
      require(
          Stream.of(text.key(), text.name(), text.question(), text.definition(), text.limits())
              .noneMatch(words -> words == null || words.isBlank()),
          "the question '" + text.key() + "' lacks a field");
      Question question = known.remove(text.key());
      if (question == null) {
        throw broken("nothing answers the question '" + text.key() + "', or it is there twice");
      }
      asked.put(text.key(), new Asked(text, question));
    }
    require(known.isEmpty(), "it has no words for " + known.keySet());
  }

  private static List<QuestionText> read() {
    YAMLMapper yaml =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try (InputStream stream = Questions.class.getResourceAsStream(FILE)) {
      return yaml.readValue(stream, Shape.class).questions();
    } catch (IOException | JacksonException e) {
      throw broken(String.valueOf(e.getMessage()));
    }
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw broken(problem);
    }
  }

  private static IllegalStateException broken(String problem) {
    return new IllegalStateException(FILE.substring(1) + ": " + problem);
  }

  /** The words of every question. */
  public List<QuestionText> all() {
    return asked.values().stream().map(Asked::text).toList();
  }

  /** What is meant by the previous era. */
  public Era era(Trends.Snapshot record) {
    return Era.previous(record);
  }

  /** The answer to a question in a sentence; empty for an unknown key. */
  public Optional<Fact> said(String key, Trends.Snapshot record) {
    return Optional.ofNullable(asked.get(key)).map(a -> a.question().said(record));
  }

  /** The whole answer to a question; empty for an unknown key. */
  public Optional<Answer> answer(String key, Trends.Snapshot record) {
    return Optional.ofNullable(asked.get(key))
        .map(a -> new Answer(a.text(), a.question().said(record), a.question().parts(record)));
  }
}
