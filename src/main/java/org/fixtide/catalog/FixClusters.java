// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells which appearances of one title are one fix: those of one author within two years of the
 * first. A function of all appearances, whatever the order in which they became known.
 */
final class FixClusters {

  private static final int YEARS = 2;

  static final Comparator<Appearance> BY_TIME =
      comparing(Appearance::sentAt)
          .thenComparing(Appearance::messageId)
          .thenComparing(Appearance::position);

  /**
   * A line of a current fixes pull.
   *
   * @param fix the fix it is held to be so far
   */
  record Appearance(
      long id,
      String title,
      @Nullable String author,
      Instant sentAt,
      String messageId,
      int position,
      String tree,
      @Nullable String bullet,
      @Nullable String fix) {}

  /** One fix with its appearances, oldest first. */
  record Cluster(String id, String title, @Nullable String author, List<Appearance> appearances) {

    Appearance first() {
      return appearances.getFirst();
    }

    Appearance last() {
      return appearances.getLast();
    }

    /** How many pulls carry it. */
    int pulls() {
      return (int) appearances.stream().map(Appearance::messageId).distinct().count();
    }

    /** The maintainers' first words for it. */
    @Nullable String bullet() {
      return appearances.stream()
          .filter(a -> a.bullet() != null)
          .findFirst()
          .map(Appearance::bullet)
          .orElse(null);
    }

    private Duration distance(Appearance other) {
      if (other.sentAt().isBefore(first().sentAt())) {
        return Duration.between(other.sentAt(), first().sentAt());
      }
      Duration after = Duration.between(last().sentAt(), other.sentAt());
      return after.isNegative() ? Duration.ZERO : after;
    }

    private boolean isNear(Appearance other) {
      return !later(other.sentAt()).isBefore(first().sentAt())
          && !other.sentAt().isAfter(later(last().sentAt()));
    }
  }

  private FixClusters() {}

  /** The fixes of one title. */
  static List<Cluster> of(String title, List<Appearance> appearances) {
    Map<String, List<Appearance>> byAuthor = new TreeMap<>();
    List<Appearance> authorless = new ArrayList<>();
    for (Appearance appearance : appearances) {
      String author = appearance.author();
      if (author == null || author.isBlank()) {
        authorless.add(appearance);
      } else {
        byAuthor.computeIfAbsent(author, a -> new ArrayList<>()).add(appearance);
      }
    }
    List<Cluster> clusters = new ArrayList<>();
    byAuthor.forEach((author, own) -> clusters.addAll(split(title, author, own)));
    clusters.addAll(split(title, null, adopt(clusters, authorless)));
    clusters.forEach(cluster -> cluster.appearances().sort(BY_TIME));
    return clusters;
  }

  private static List<Cluster> split(
      String title, @Nullable String author, List<Appearance> appearances) {
    List<Cluster> clusters = new ArrayList<>();
    appearances.sort(BY_TIME);
    for (Appearance appearance : appearances) {
      if (clusters.isEmpty()
          || appearance.sentAt().isAfter(later(clusters.getLast().first().sentAt()))) {
        String id = FixIdentity.id(title, author, clusters.size() + 1);
        clusters.add(new Cluster(id, title, author, new ArrayList<>()));
      }
      clusters.getLast().appearances().add(appearance);
    }
    return clusters;
  }

  /** Gives authorless appearances to the nearest authored fix; answers those that have none. */
  private static List<Appearance> adopt(List<Cluster> authored, List<Appearance> authorless) {
    List<Appearance> left = new ArrayList<>();
    Map<Appearance, Cluster> homes = new LinkedHashMap<>();
    for (Appearance appearance : authorless) {
      authored.stream()
          .filter(cluster -> cluster.isNear(appearance))
          .min(
              comparing((Cluster c) -> c.distance(appearance), naturalOrder())
                  .thenComparing(Cluster::id))
          .ifPresentOrElse(home -> homes.put(appearance, home), () -> left.add(appearance));
    }
    homes.forEach((appearance, home) -> home.appearances().add(appearance));
    return left;
  }

  private static Instant later(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant();
  }
}
