// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives each pull its address within the tree. */
final class PullAddresses {

  /** A pull that wants an address; {@code slug} is the one it has. */
  record Claim(
      long id, String messageId, String base, String slug, Instant sentAt, boolean current) {}

  private static final Comparator<Claim> PRECEDENCE =
      Comparator.comparing(Claim::current)
          .reversed()
          .thenComparing(Claim::sentAt)
          .thenComparing(Claim::messageId);

  private static final Pattern NUMBER = Pattern.compile("-\\d+$");

  private PullAddresses() {}

  /** The tag, or TREE-DATE (in UTC) where there is none. */
  static String base(String tree, @Nullable String tag, Instant sentAt) {
    return tag != null ? tag : tree + "-" + LocalDate.ofInstant(sentAt, ZoneOffset.UTC);
  }

  /** A base without the number that makes it one of several, if it ends so. */
  static String stem(String base) {
    return NUMBER.matcher(base).replaceFirst("");
  }

  /** Names that {@link #assign} may give besides the bases, and must not where they are tags. */
  static Set<String> numbered(List<Claim> claims) {
    Map<String, Integer> claimed = new HashMap<>();
    claims.forEach(claim -> claimed.merge(claim.base(), 1, Integer::sum));
    Set<String> names = new HashSet<>();
    claimed.forEach((base, times) ->
        IntStream.rangeClosed(2, times > 1 ? 2 * times : 0)
            .forEach(n -> names.add(base + "-" + n)));
    return names;
  }

  /**
   * New addresses, by id, of those whose address changes. Of several with one base the current one
   * sent first has it bare; the others have a number behind it, passing over real tags.
   *
   * @param claims all of the tree with the bases concerned
   * @param tags those of {@link #numbered} that pulls of the tree bear
   */
  static Map<Long, String> assign(List<Claim> claims, Set<String> tags) {
    Map<String, Integer> given = new HashMap<>();
    Map<Long, String> changes = new HashMap<>();
    claims.stream()
        .sorted(PRECEDENCE)
        .forEach(claim -> {
          String slug = next(claim.base(), given, tags);
          if (!slug.equals(claim.slug())) {
            changes.put(claim.id(), slug);
          }
        });
    return changes;
  }

  private static String next(String base, Map<String, Integer> given, Set<String> tags) {
    int n = given.merge(base, 1, Integer::sum);
    while (n > 1 && tags.contains(base + "-" + n)) {
      n = given.merge(base, 1, Integer::sum);
    }
    return n == 1 ? base : base + "-" + n;
  }
}
