// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How one of a classifier's answers does against people's.
 *
 * @param of the answer: {@code subsystem}, {@code kind} or {@code security}
 * @param total fixes judged
 * @param keys by key, those that neither people nor the classifier used left out
 * @param misses every fix that the classifier answered otherwise
 */
public record Measurement(String of, int total, List<KeyScore> keys, List<Miss> misses) {

  /**
   * How often one key was given.
   *
   * @param expected by people
   * @param answered by the classifier
   * @param right by both
   */
  public record KeyScore(String key, int expected, int answered, int right) {

    /** Of the times that it was answered, the share that was right; 1 when it never was. */
    public double precision() {
      return answered == 0 ? 1 : (double) right / answered;
    }

    /** Of the times that it was expected, the share that was answered; 1 when it never was. */
    public double recall() {
      return expected == 0 ? 1 : (double) right / expected;
    }

    private KeyScore plus(int moreExpected, int moreAnswered, int moreRight) {
      return new KeyScore(key, expected + moreExpected, answered + moreAnswered, right + moreRight);
    }
  }

  /** A fix that was answered otherwise than by people, with the classifier's evidence. */
  public record Miss(String title, String expected, String answered, List<Evidence> evidence) {}

  /** Holds a classifier against labelled fixes: one measurement each of its three answers. */
  public static List<Measurement> of(Classifier classifier, List<LabelledFix> fixes) {
    List<Classification> answers =
        fixes.stream().map(fix -> classifier.classify(FixText.ofTitle(fix.title()))).toList();
    return List.of(
        measure("subsystem", fixes, answers, LabelledFix::subsystem, Classification::subsystem),
        measure("kind", fixes, answers, LabelledFix::kind, Classification::kind),
        measure("security", fixes, answers, f -> yes(f.security()), c -> yes(c.security())));
  }

  private static String yes(boolean security) {
    return security ? "yes" : "no";
  }

  private static Measurement measure(
      String of,
      List<LabelledFix> fixes,
      List<Classification> answers,
      Function<LabelledFix, String> expected,
      Function<Classification, String> answered) {
    Map<String, KeyScore> keys = new TreeMap<>();
    List<Miss> misses = new ArrayList<>();
    for (int i = 0; i < fixes.size(); i++) {
      String want = expected.apply(fixes.get(i));
      String got = answered.apply(answers.get(i));
      boolean right = want.equals(got);
      count(keys, want, 1, 0, right ? 1 : 0);
      count(keys, got, 0, 1, 0);
      if (!right) {
        misses.add(new Miss(fixes.get(i).title(), want, got, why(of, answers.get(i))));
      }
    }
    return new Measurement(of, fixes.size(), List.copyOf(keys.values()), List.copyOf(misses));
  }

  private static void count(
      Map<String, KeyScore> keys, String key, int expected, int answered, int right) {
    KeyScore score = Objects.requireNonNullElse(keys.get(key), new KeyScore(key, 0, 0, 0));
    keys.put(key, score.plus(expected, answered, right));
  }

  private static List<Evidence> why(String of, Classification answer) {
    return answer.evidence().stream()
        .filter(e -> e.of().equals(of) || of.equals("security") && e.of().equals("kind"))
        .toList();
  }

  /** The share of fixes that were answered as by people, 0 to 1. */
  public double accuracy() {
    return total == 0 ? 0 : (double) (total - misses.size()) / total;
  }
}
