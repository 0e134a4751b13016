// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fixtide.catalog.Criterion;
import org.fixtide.classify.Considered;
import org.fixtide.trend.Names;

/**
 * An answer that something spoke for and that another one outranks: why a fix is not it.
 *
 * @param of the question: {@code subsystem}, {@code kind} or {@code provenance}
 * @param name of the answer, in words
 * @param matched the words or path that spoke for it
 */
record Outranked(String of, String name, String rule, String matched) {

  /**
   * Each answer once, by the strongest that spoke for it.
   *
   * @param secondary keys of subsystems that are answers too
   */
  static List<Outranked> of(List<Considered> trace, List<String> secondary, Names names) {
    Set<String> seen = new HashSet<>();
    secondary.forEach(key -> seen.add("subsystem" + key));
    trace.stream()
        .filter(Considered::chosen)
        .forEach(chosen -> seen.add(chosen.why().of() + chosen.answer()));
    List<Outranked> outranked = new ArrayList<>();
    for (Considered step : trace) {
      String of = step.why().of();
      // What is said where nothing speaks for another answer outranks nothing.
      if (!step.why().matched().isEmpty() && seen.add(of + step.answer())) {
        String name = names.of(criterion(of), step.answer());
        outranked.add(new Outranked(of, name, step.why().rule(), step.why().matched()));
      }
    }
    return outranked;
  }

  private static Criterion criterion(String question) {
    return switch (question) {
      case "subsystem" -> Criterion.SUBSYSTEM;
      case "kind" -> Criterion.KIND;
      default -> Criterion.PROVENANCE;
    };
  }
}
