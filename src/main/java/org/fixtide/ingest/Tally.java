// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fixtide.catalog.CatalogWriter;
import org.fixtide.catalog.DocumentState;
import org.fixtide.catalog.Judged;
import org.fixtide.catalog.RunCounts;

/**
 * What became of documents.
 *
 * @param reasons why some were quarantined, with how many each
 */
public record Tally(RunCounts counts, Map<String, Integer> reasons) {

  static final Tally NONE = new Tally(RunCounts.NONE, Map.of());

  static Tally known(int documents) {
    return new Tally(new RunCounts(documents, documents, 0, 0, 0, 0, 0, 0, 0, 0), Map.of());
  }

  static Tally of(List<Judged> judged, CatalogWriter.Outcome outcome) {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    for (Judged one : judged) {
      if (one.state() == DocumentState.QUARANTINED && one.reason() != null) {
        reasons.merge(one.reason(), 1, Integer::sum);
      }
    }
    return new Tally(
        new RunCounts(
            judged.size(),
            0,
            count(judged, DocumentState.PULL),
            count(judged, DocumentState.NOTICE),
            count(judged, DocumentState.PATCH),
            count(judged, DocumentState.STABLE),
            count(judged, DocumentState.OTHER),
            count(judged, DocumentState.QUARANTINED),
            outcome.added(),
            Math.max(0, outcome.lines() - outcome.added())),
        reasons);
  }

  Tally plus(Tally more) {
    Map<String, Integer> all = new LinkedHashMap<>(reasons);
    more.reasons.forEach((reason, n) -> all.merge(reason, n, Integer::sum));
    return new Tally(counts.plus(more.counts), all);
  }

  private static int count(List<Judged> judged, DocumentState state) {
    return (int) judged.stream().filter(one -> one.state() == state).count();
  }
}
