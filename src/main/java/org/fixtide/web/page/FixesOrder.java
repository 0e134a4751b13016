// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fixtide.catalog.BadFilterException;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixEntry;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixPage;
import org.fixtide.catalog.FixQueries;
import org.fixtide.catalog.TextIndex;
import org.fixtide.trend.Trends;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives pages of the explorer's list in the order asked for. */
@Component
class FixesOrder {

  static final String NEWEST = "newest";
  static final String OLDEST = "oldest";
  static final String BEST = "best";

  private final FixQueries fixes;
  private final TextIndex index;

  FixesOrder(FixQueries fixes, TextIndex index) {
    this.fixes = fixes;
    this.index = index;
  }

  /**
   * @param next what {@code after} is on the next page; {@code null} on the last
   */
  record Part(List<FixEntry> fixes, @Nullable String next) {}

  /** The order where none is asked for: what the words fit best, otherwise the newest. */
  static String standard(FixFilter filter) {
    return filter.only(Criterion.TEXT) == null ? NEWEST : BEST;
  }

  Part page(Trends.Snapshot record, FixFilter filter, String sort, @Nullable String after) {
    return switch (sort) {
      case NEWEST, OLDEST -> dated(record, filter, sort.equals(OLDEST), after);
      case BEST -> best(record, filter, after);
      default -> throw new BadFilterException("sort", sort, "newest, oldest, best");
    };
  }

  private Part dated(
      Trends.Snapshot record, FixFilter filter, boolean oldestFirst, @Nullable String after) {
    FixPage page =
        fixes.page(
            filter,
            record.vocabulary(),
            oldestFirst,
            after == null ? null : FixPage.Key.read("after", after));
    FixPage.Key next = page.next();
    return new Part(page.fixes(), next == null ? null : next.written());
  }

  private Part best(Trends.Snapshot record, FixFilter filter, @Nullable String after) {
    String words = filter.only(Criterion.TEXT);
    if (words == null) {
      throw new BadFilterException("sort", BEST, "newest, oldest; best where words are given");
    }
    Set<String> chosen = fixes.ids(filter, record.vocabulary());
    List<String> ranked = index.find(words).stream().filter(chosen::contains).toList();
    int start = start(after, ranked);
    List<String> shown = ranked.subList(start, Math.min(start + FixPage.SIZE, ranked.size()));
    Map<String, FixEntry> found =
        fixes.byId(shown).stream().collect(Collectors.toMap(FixEntry::id, Function.identity()));
    return new Part(
        found.values().stream()
            .sorted(Comparator.comparingInt(fix -> shown.indexOf(fix.id())))
            .toList(),
        start + shown.size() < ranked.size() ? shown.getLast() : null);
  }

  /** Behind the last fix of the page before. */
  private static int start(@Nullable String after, List<String> ranked) {
    if (after == null) {
      return 0;
    }
    int place = ranked.indexOf(after);
    if (place < 0) {
      throw new BadFilterException("after", after, "the address of a next page, unchanged");
    }
    return place + 1;
  }
}
