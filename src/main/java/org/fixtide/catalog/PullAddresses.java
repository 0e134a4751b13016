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

  private PullAddresses() {}

  /** The tag, or TREE-DATE (in UTC) where there is none. */
  static String base(String tree, @Nullable String tag, Instant sentAt) {
    return tag != null ? tag : tree + "-" + LocalDate.ofInstant(sentAt, ZoneOffset.UTC);
  }

  /**
   * New addresses, by id, of those whose address changes. Of several with one base the current one
   * sent first has it bare; the others have a number behind it, passing over real tags.
   */
  static Map<Long, String> assign(List<Claim> claims) {
    Set<String> bases = new HashSet<>(claims.stream().map(Claim::base).toList());
    Map<String, Integer> given = new HashMap<>();
    Map<Long, String> changes = new HashMap<>();
    claims.stream()
        .sorted(PRECEDENCE)
        .forEach(claim -> {
          String slug = next(claim.base(), given, bases);
          if (!slug.equals(claim.slug())) {
            changes.put(claim.id(), slug);
          }
        });
    return changes;
  }

  private static String next(String base, Map<String, Integer> given, Set<String> bases) {
    int n = given.merge(base, 1, Integer::sum);
    while (n > 1 && bases.contains(base + "-" + n)) {
      n = given.merge(base, 1, Integer::sum);
    }
    return n == 1 ? base : base + "-" + n;
  }
}
