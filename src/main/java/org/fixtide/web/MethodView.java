// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fixtide.classify.Classifier;
import org.fixtide.classify.Definitions;
import org.fixtide.classify.Evidence;
import org.fixtide.classify.LabelledSet;
import org.fixtide.classify.Measurement;
import org.fixtide.classify.Measurement.KeyScore;
import org.fixtide.classify.Measurement.Miss;
import org.fixtide.classify.Taxonomy;
import org.fixtide.classify.Term;

/**
 * {@code /about/method}, ready to show: what the words mean, and how often the rules find the right
 * one, measured by the code that runs.
 *
 * @param revision of the rules
 * @param words how the labelled set was made
 * @param titles in the labelled set
 */
record MethodView(
    Taxonomy taxonomy,
    Definitions definitions,
    int revision,
    List<String> words,
    int titles,
    List<Measured> measured) {

  /**
   * How one answer does.
   *
   * @param of the answer's key
   * @param confusions what was answered for what, the most frequent first
   */
  record Measured(
      String of,
      String name,
      int right,
      int total,
      String share,
      List<Score> scores,
      List<Confusion> confusions,
      List<Missed> misses) {}

  /** One key's precision and recall, with the counts that they are of. */
  record Score(
      String name, int expected, int answered, int right, String precision, String recall) {}

  /** Titles for which the reader said one and the rules another. */
  record Confusion(String expected, String answered, long titles) {}

  /** A title that was answered otherwise than by the reader. */
  record Missed(String title, String expected, String answered, List<Evidence> evidence) {}

  private static final String NONE = "–";

  static MethodView of(LabelledSet set) {
    return new MethodView(
        Taxonomy.standard(),
        Definitions.standard(),
        Classifier.standard().revision(),
        set.words(),
        set.fixes().size(),
        set.measurements().stream().map(MethodView::measured).toList());
  }

  private static Measured measured(Measurement measurement) {
    Function<String, String> names = names(measurement.of());
    int right = measurement.total() - measurement.misses().size();
    return new Measured(
        measurement.of(),
        title(measurement.of()),
        right,
        measurement.total(),
        share(right, measurement.total()),
        measurement.keys().stream()
            .sorted(
                Comparator.comparingInt(KeyScore::expected).reversed().thenComparing(KeyScore::key))
            .map(key -> score(names.apply(key.key()), key))
            .toList(),
        confusions(measurement.misses(), names),
        measurement.misses().stream().map(miss -> missed(miss, names)).toList());
  }

  private static String title(String of) {
    return switch (of) {
      case "subsystem" -> "Subsystem";
      case "kind" -> "Kind of bug";
      case "security" -> "Security relevant";
      default -> of;
    };
  }

  private static Function<String, String> names(String of) {
    Taxonomy taxonomy = Taxonomy.standard();
    Map<String, String> names =
        Stream.<Term>concat(
                of.equals("subsystem") ? taxonomy.subsystems().stream() : Stream.of(),
                of.equals("kind") ? taxonomy.kinds().stream() : Stream.of())
            .collect(Collectors.toMap(Term::key, Term::name));
    return key -> names.getOrDefault(key, key);
  }

  private static Score score(String name, KeyScore key) {
    return new Score(
        name,
        key.expected(),
        key.answered(),
        key.right(),
        share(key.right(), key.answered()),
        share(key.right(), key.expected()));
  }

  private static List<Confusion> confusions(List<Miss> misses, Function<String, String> names) {
    Map<List<String>, Long> counts =
        misses.stream()
            .collect(
                Collectors.groupingBy(
                    miss -> List.of(names.apply(miss.expected()), names.apply(miss.answered())),
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> new Confusion(e.getKey().get(0), e.getKey().get(1), e.getValue()))
        .sorted(
            Comparator.comparingLong(Confusion::titles)
                .reversed()
                .thenComparing(Confusion::expected)
                .thenComparing(Confusion::answered))
        .toList();
  }

  private static Missed missed(Miss miss, Function<String, String> names) {
    return new Missed(
        miss.title(), names.apply(miss.expected()), names.apply(miss.answered()), miss.evidence());
  }

  private static String share(int part, int of) {
    return of == 0 ? NONE : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / of);
  }
}
