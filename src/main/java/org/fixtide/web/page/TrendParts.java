// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixPair;
import org.fixtide.hardware.DriverStatus;
import org.fixtide.trend.Answer;
import org.fixtide.trend.Grid;
import org.fixtide.trend.Names;
import org.fixtide.trend.Panel;
import org.fixtide.web.Chart;
import org.fixtide.web.Named;
import org.fixtide.web.page.TrendViews.Part;
import org.springframework.stereotype.Component;

/** Makes what a question's page shows of the parts of its answer. */
@Component
class TrendParts {

  private final Names names;

  TrendParts(Names names) {
    this.names = names;
  }

  /**
   * @param page address of the question
   */
  Part of(Answer.Part part, String page) {
    String file = page + "/" + part.key();
    String link = page + "#" + part.key();
    return switch (part) {
      case Panel panel -> new Part(PanelChart.of(panel, links(file, link)), null, null, null);
      case Grid grid -> new Part(null, Heat.of(grid, file + ".csv", link), null, null);
      case Answer.Pairs pairs -> new Part(null, null, pairs(pairs, file), null);
      case Answer.Reversals reversals -> new Part(null, null, null, timeline(reversals));
    };
  }

  static Chart.Links links(String file, String permalink) {
    return new Chart.Links(file + ".csv", file + ".json", permalink);
  }

  private TrendViews.Pairs pairs(Answer.Pairs pairs, String file) {
    return new TrendViews.Pairs(
        pairs.key(),
        pairs.title(),
        pairs.pairs().stream().map(this::pair).toList(),
        pairs.total(),
        Addresses.fixes(FixFilter.all().with(Criterion.MENDED, "yes")),
        file + ".csv");
  }

  private TrendViews.Pair pair(FixPair pair) {
    return new TrendViews.Pair(
        end(pair.fix()),
        end(pair.mended()),
        pair.fix().firstSeen().toLocalDate(),
        Ages.between(pair.mended().firstSeen(), pair.fix().firstSeen()));
  }

  private TrendViews.End end(FixPair.End end) {
    return new TrendViews.End(
        "/fixes/" + end.id(), end.title(), named(Criterion.PROVENANCE, end.provenance()));
  }

  private Named named(Criterion criterion, String key) {
    return new Named(
        key, names.of(criterion, key), Addresses.fixes(FixFilter.all().with(criterion, key)));
  }

  private TrendViews.Timeline timeline(Answer.Reversals reversals) {
    return new TrendViews.Timeline(
        reversals.key(),
        reversals.title(),
        reversals.reversals().stream().map(this::event).toList(),
        DriverStatus.all().stream().flatMap(status -> events(status).stream()).toList(),
        Addresses.fixes(FixFilter.all().with(Criterion.KIND, "revert")));
  }

  private TrendViews.Event event(Answer.Reversal reversal) {
    return new TrendViews.Event(
        reversal.day(),
        "/fixes/" + reversal.fix().id(),
        reversal.fix().title(),
        named(Criterion.SUBSYSTEM, reversal.fix().subsystem()),
        reversal.back() ? "brought back" : "taken back",
        reversal.of(),
        reversal.origin() == null ? null : "/fixes/" + reversal.origin().id());
  }

  private static List<TrendViews.DriverEvent> events(DriverStatus status) {
    return status.events().stream()
        .map(event ->
            new TrendViews.DriverEvent(
                status.module(),
                "/hardware/" + status.module(),
                status.description(),
                event.release(),
                event.what(),
                event.note(),
                status.source()))
        .toList();
  }
}
