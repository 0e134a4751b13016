// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bullet that names a fix: words in common, weighted by their rarity in the pull, and the
 * author where the bullet names one. A bullet may name several fixes.
 */
final class BulletMatcher {

  /** Below it more matches are wrong than right. */
  private static final double THRESHOLD = 0.5;

  private static final double OF_TITLE = 0.65;
  private static final double AUTHOR_BONUS = 0.15;
  private static final double AUTHOR_MALUS = 0.1;

  private record Candidate(int section, int bullet, String text, Set<String> words) {}

  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, Double> weights;

  private BulletMatcher(List<ShortlogEntry> entries, List<Section> sections) {
    for (int s = 0; s < sections.size(); s++) {
      List<String> bullets = sections.get(s).bullets();
      for (int b = 0; b < bullets.size(); b++) {
        candidates.add(new Candidate(s, b, bullets.get(b), Words.of(bullets.get(b))));
      }
    }
    weights = weights(entries);
  }

  /** The entries, each that a bullet names with its match. */
  static List<ShortlogEntry> match(List<ShortlogEntry> entries, List<Section> sections) {
    BulletMatcher matcher = new BulletMatcher(entries, sections);
    return entries.stream()
        .map(e -> new ShortlogEntry(e.author(), e.title(), e.merge(), matcher.best(e)))
        .toList();
  }

  private Map<String, Double> weights(List<ShortlogEntry> entries) {
    Map<String, Integer> counts = new HashMap<>();
    entries.stream()
        .filter(e -> !e.merge())
        .forEach(e -> Words.of(e.title()).forEach(w -> counts.merge(w, 1, Integer::sum)));
    candidates.forEach(c -> c.words.forEach(w -> counts.merge(w, 1, Integer::sum)));
    double all = entries.size() + candidates.size() + 1.0;
    Map<String, Double> weights = new HashMap<>();
    counts.forEach((word, n) -> weights.put(word, Words.weight(word) * Math.log(all / n + 0.5)));
    return weights;
  }

  private @Nullable BulletMatch best(ShortlogEntry entry) {
    if (entry.merge()) {
      return null;
    }
    Set<String> title = Words.of(entry.title());
    BulletMatch best = null;
    for (Candidate candidate : candidates) {
      double score = score(entry, title, candidate);
      if (score >= THRESHOLD && (best == null || score > best.score())) {
        best = new BulletMatch(candidate.section, candidate.bullet, score);
      }
    }
    return best;
  }

  private double score(ShortlogEntry entry, Set<String> title, Candidate candidate) {
    Set<String> common = new HashSet<>(title);
    common.retainAll(candidate.words);
    double shared = weight(common);
    if (shared == 0) {
      return 0;
    }
    double likeness =
        OF_TITLE * shared / weight(title) + (1 - OF_TITLE) * shared / weight(candidate.words);
    double bonus =
        switch (Attribution.of(candidate.text, entry.author())) {
          case NAMED -> AUTHOR_BONUS;
          case ANOTHER -> -AUTHOR_MALUS;
          case NOBODY -> 0;
        };
    return Math.round(100 * Math.clamp(likeness + bonus, 0, 1)) / 100.0;
  }

  private double weight(Set<String> words) {
    return words.stream().mapToDouble(w -> weights.getOrDefault(w, 0.0)).sum();
  }
}
