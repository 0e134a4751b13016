// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.springframework.stereotype.Component;

/** Which kinds of bugs are mended, release by release. */
@Component
class KindsOverTime implements Question {

  private static final int RELEASES = 12;
  private static final int NAMED = 3;

  private final Names names;

  KindsOverTime(Names names) {
    this.names = names;
  }

  @Override
  public String key() {
    return "kinds";
  }

  @Override
  public Fact said(Trends.Snapshot record) {
    Optional<Cycle> newest = record.pulls().complete().stream().findFirst();
    if (newest.isEmpty()) {
      return Nothing.said(key());
    }
    String release = newest.get().release();
    FixFilter net = Trends.Snapshot.net().with(Criterion.RELEASE, release);
    Map<String, Integer> counts = record.byKey(net, Dimension.KIND);
    List<String> largest =
        counts.keySet().stream()
            .sorted(
                Comparator.comparing((String key) -> counts.getOrDefault(key, 0))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(NAMED)
            .toList();
    int all = Shares.total(counts);
    Words words =
        Words.of("Of the ")
            .fixes(all, net)
            .and(" of ")
            .release(release)
            .and(", the newest whole cycle on record, ");
    for (int i = 0; i < largest.size(); i++) {
      String kind = largest.get(i);
      words
          .and(i == 0 ? "" : i == largest.size() - 1 ? " and " : ", ")
          .figure(counts.getOrDefault(kind, 0), net.with(Criterion.KIND, kind))
          .and((i == 0 ? " are filed under “" : " under “") + names.kind(kind) + "”");
    }
    return words.and(".").about(key(), net, "The " + Numbers.counted(all, "fix", "fixes"));
  }

  @Override
  public List<Answer.Part> parts(Trends.Snapshot record) {
    List<Cycle> cycles = record.pulls().drawn(RELEASES);
    List<Slot> slots = cycles.stream().map(Slot::of).toList();
    FixFilter net = Trends.Snapshot.net();
    Map<String, Integer> totals =
        Panels.totals(slots, record.table(net, Dimension.RELEASE, Dimension.KIND));
    return List.of(
        Panels.stacked(
            record,
            new Panels.Head(
                "release",
                "Fixes of each release, by kind of bug",
                Gaps.plain(record, cycles),
                "Release"),
            net,
            slots,
            Dimension.KIND,
            Layer.ranked(Dimension.KIND, totals, names::kind),
            List.of()));
  }
}
