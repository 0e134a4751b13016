// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.springframework.stereotype.Component;

/** Changes that may be felt in speed or memory, by what they do; nothing is measured. */
@Component
class Effects implements Question {

  private static final int RELEASES = 12;
  private static final Layer LEAKS = layer("leaks", "Leaks closed", "c1", "leak", "refcount");
  private static final Layer LOCKS = layer("locks", "Locks mended", "c2", "deadlock", "race");
  private static final Layer LIMITS = layer("limits", "Limits relaxed", "c3", "performance");
  private static final Layer CHECKS =
      layer("checks", "Checks added", "c4", "validation", "out-of-bounds", "integer");
  private static final List<Layer> LAYERS = List.of(LEAKS, LOCKS, LIMITS, CHECKS);

  private static Layer layer(String key, String name, String colour, String... kinds) {
    return Layer.several(Dimension.KIND, key, name, colour, List.of(kinds));
  }

  @Override
  public String key() {
    return "performance";
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
    int all = Shares.total(counts);
    return Words.of("Of the ")
        .fixes(all, net)
        .and(" of ")
        .release(release)
        .and(", the newest whole cycle on record, ")
        .figure(LEAKS.sum(counts), LEAKS.of(net))
        .and(" close leaks, ")
        .figure(LOCKS.sum(counts), LOCKS.of(net))
        .and(" mend locking, ")
        .figure(LIMITS.sum(counts), LIMITS.of(net))
        .and(" relax limits or save work and ")
        .figure(CHECKS.sum(counts), CHECKS.of(net))
        .and(" add checks.")
        .about(key(), net.with(Criterion.KIND, kinds()), "The fixes of these kinds");
  }

  private static List<String> kinds() {
    return LAYERS.stream().flatMap(layer -> layer.chosen().stream()).toList();
  }

  @Override
  public List<Answer.Part> parts(Trends.Snapshot record) {
    List<Cycle> cycles = record.pulls().drawn(RELEASES);
    return List.of(
        Panels.stacked(
            record,
            new Panels.Head(
                "release",
                "Changes of each release that may be felt, by what they do",
                Gaps.plain(record, cycles) + " Other kinds of bugs are left out.",
                "Release"),
            Trends.Snapshot.net().with(Criterion.KIND, kinds()),
            cycles.stream().map(Slot::of).toList(),
            Dimension.KIND,
            LAYERS,
            List.of()));
  }
}
