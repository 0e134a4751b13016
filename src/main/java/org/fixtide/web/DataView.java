// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fixtide.catalog.DocumentState;
import org.fixtide.catalog.Holdings;
import org.fixtide.catalog.PullSort;
import org.fixtide.catalog.StableCounts;
import org.fixtide.catalog.StableSeries;
import org.fixtide.classify.Taxonomy;

/**
 * {@code /about/data}, ready to show.
 *
 * @param recorded documents that are pulls, word of a pull's merge, or patches
 * @param noPull documents that were read and are neither
 * @param unread documents in quarantine; the three add up to {@code documents}, less those not read
 *     yet or withdrawn
 * @param patches documents that are patches
 * @param finders in the taxonomy's order
 * @param series stable series, the newest first
 * @param stable what their releases carry together
 * @param candidates heads of the table of candidates: rc1 to the highest on record
 */
record DataView(
    Holdings holdings,
    long documents,
    long recorded,
    long noPull,
    long unread,
    long waiting,
    long withdrawn,
    long fixesPulls,
    long featurePulls,
    long bundled,
    long patches,
    List<FinderRow> finders,
    List<Integer> candidates,
    List<ReleaseRow> releases,
    List<StableSeries> series,
    StableCounts stable) {

  /** A sort of finder, by the name that people read. */
  record FinderRow(String key, String name, Holdings.Finder counts) {}

  /**
   * The candidates of one release.
   *
   * @param cells one a candidate of {@link DataView#candidates()}
   */
  record ReleaseRow(String release, List<Cell> cells) {}

  /** Whether there is a pull, none though a later candidate has one, or none to be expected yet. */
  enum Cell {
    THERE,
    MISSING,
    BEYOND
  }

  static DataView of(Holdings holdings, List<StableSeries> series, StableCounts stable) {
    List<Integer> candidates = candidates(holdings);
    return new DataView(
        holdings,
        holdings.documents().stream().mapToLong(Holdings.Count::count).sum(),
        holdings.documents(DocumentState.PULL)
            + holdings.documents(DocumentState.NOTICE)
            + holdings.documents(DocumentState.PATCH),
        holdings.documents(DocumentState.OTHER),
        holdings.documents(DocumentState.QUARANTINED),
        holdings.documents(DocumentState.NEW),
        holdings.documents(DocumentState.WITHDRAWN),
        pulls(holdings, PullSort.FIXES),
        pulls(holdings, PullSort.FEATURES),
        holdings.trees().stream().mapToLong(Holdings.Tree::bundled).sum(),
        holdings.documents(DocumentState.PATCH),
        finders(holdings),
        candidates,
        holdings.candidates().stream().map(release -> row(release, candidates)).toList(),
        series,
        stable);
  }

  private static List<FinderRow> finders(Holdings holdings) {
    return Taxonomy.standard().provenances().stream()
        .flatMap(term ->
            holdings.finders().stream()
                .filter(finder -> finder.provenance().equals(term.key()))
                .map(finder -> new FinderRow(term.key(), term.name(), finder)))
        .toList();
  }

  private static long pulls(Holdings holdings, PullSort sort) {
    return holdings.trees().stream()
        .filter(tree -> tree.sort() == sort)
        .mapToLong(Holdings.Tree::pulls)
        .sum();
  }

  private static List<Integer> candidates(Holdings holdings) {
    int highest =
        holdings.candidates().stream()
            .flatMap(release -> release.rcs().stream())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(0);
    return IntStream.rangeClosed(1, highest).boxed().toList();
  }

  private static ReleaseRow row(Holdings.Candidates release, List<Integer> candidates) {
    TreeSet<Integer> there = new TreeSet<>();
    release.rcs().stream().filter(Objects::nonNull).forEach(there::add);
    List<Cell> cells = new ArrayList<>();
    for (Integer rc : candidates) {
      cells.add(
          there.contains(rc) ? Cell.THERE : there.higher(rc) == null ? Cell.BEYOND : Cell.MISSING);
    }
    return new ReleaseRow(release.release(), cells);
  }
}
