// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bullet that names a fix: words in common, weighted by their rarity in the pull, and the
 * author where the bullet names one. A bullet may name several fixes. Likeness alone decides where
 * it is high; where it is middling, fix and bullet must be each other's best.
 */
final class BulletMatcher {

  /** Measured by eye: between the two about one match in ten is wrong, above one in thirty. */
  private static final double SURE = 0.5;

  private static final double LIKELY = 0.36;
  private static final double OF_TITLE = 0.65;
  private static final double AUTHOR_BONUS = 0.15;
  private static final double AUTHOR_MALUS = 0.1;

  private record Bullet(
      int section, int index, Attribution from, Set<String> words, double weight) {}

  private final List<Bullet> bullets = new ArrayList<>();
  private final Map<String, Double> weights;

  private BulletMatcher(List<ShortlogEntry> entries, List<Section> sections) {
    weights = weights(entries, sections);
    for (int s = 0; s < sections.size(); s++) {
      List<String> texts = sections.get(s).bullets();
      for (int b = 0; b < texts.size(); b++) {
        Set<String> words = Words.of(texts.get(b));
        bullets.add(new Bullet(s, b, Attribution.of(texts.get(b)), words, weight(words)));
      }
    }
  }

  /** The entries, each that a bullet names with its match. */
  static List<ShortlogEntry> match(List<ShortlogEntry> entries, List<Section> sections) {
    return sections.isEmpty() ? entries : new BulletMatcher(entries, sections).match(entries);
  }

  private List<ShortlogEntry> match(List<ShortlogEntry> entries) {
    double[][] scores = entries.stream().map(this::scores).toArray(double[][]::new);
    double[] bestOfBullet = new double[bullets.size()];
    for (double[] row : scores) {
      for (int b = 0; b < row.length; b++) {
        bestOfBullet[b] = Math.max(bestOfBullet[b], row[b]);
      }
    }
    List<ShortlogEntry> matched = new ArrayList<>();
    for (int e = 0; e < scores.length; e++) {
      ShortlogEntry entry = entries.get(e);
      BulletMatch match = best(scores[e], bestOfBullet);
      matched.add(new ShortlogEntry(entry.author(), entry.title(), entry.merge(), match));
    }
    return List.copyOf(matched);
  }

  private @Nullable BulletMatch best(double[] row, double[] bestOfBullet) {
    int best = 0;
    for (int b = 1; b < row.length; b++) {
      best = row[b] > row[best] ? b : best;
    }
    boolean mutual = row[best] >= bestOfBullet[best];
    if (row[best] < (mutual ? LIKELY : SURE)) {
      return null;
    }
    Bullet bullet = bullets.get(best);
    return new BulletMatch(bullet.section, bullet.index, row[best]);
  }

  private double[] scores(ShortlogEntry entry) {
    if (entry.merge()) {
      return new double[bullets.size()];
    }
    Set<String> title = Words.of(entry.title());
    double weight = weight(title);
    return bullets.stream().mapToDouble(b -> score(entry.author(), title, weight, b)).toArray();
  }

  private double score(String author, Set<String> title, double weight, Bullet bullet) {
    double shared = 0;
    boolean tells = false;
    for (String word : title) {
      if (bullet.words.contains(word)) {
        shared += weights.getOrDefault(word, 0.0);
        tells |= Words.tells(word);
      }
    }
    if (!tells) {
      return 0;
    }
    double likeness = OF_TITLE * shared / weight + (1 - OF_TITLE) * shared / bullet.weight;
    double bonus =
        switch (bullet.from.to(author)) {
          case NAMED -> AUTHOR_BONUS;
          case ANOTHER -> -AUTHOR_MALUS;
          case NOBODY -> 0;
        };
    return Math.round(100 * Math.clamp(likeness + bonus, 0, 1)) / 100.0;
  }

  private static Map<String, Double> weights(List<ShortlogEntry> entries, List<Section> sections) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (ShortlogEntry entry : entries) {
      if (!entry.merge()) {
        Words.of(entry.title()).forEach(word -> counts.merge(word, 1, Integer::sum));
        all++;
      }
    }
    for (Section section : sections) {
      for (String text : section.bullets()) {
        Words.of(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        all++;
      }
    }
    Map<String, Double> weights = new HashMap<>();
    double total = all + 1.0;
    counts.forEach((word, n) -> weights.put(word, Words.weight(word) * Math.log(total / n + 0.5)));
    return weights;
  }

  private double weight(Set<String> words) {
    return words.stream().mapToDouble(word -> weights.getOrDefault(word, 0.0)).sum();
  }
}
