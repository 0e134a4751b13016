// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import java.util.Objects;
import org.fixtide.catalog.Appearance;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixEntry;
import org.fixtide.catalog.FixHistories;
import org.fixtide.catalog.FixHistory;
import org.fixtide.catalog.FixOrigin;
import org.fixtide.catalog.FixQueries;
import org.fixtide.catalog.FixReason;
import org.fixtide.catalog.PatchRecord;
import org.fixtide.catalog.StableCarrier;
import org.fixtide.catalog.StableQueries;
import org.fixtide.classify.Classifier;
import org.fixtide.classify.FixText;
import org.fixtide.trend.Names;
import org.fixtide.web.Crumb;
import org.fixtide.web.PageHead;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One fix. */
@Controller
class FixController {

  private final FixQueries fixes;
  private final FixHistories histories;
  private final StableQueries stable;
  private final ListedFixes rows;
  private final Names names;

  FixController(
      FixQueries fixes,
      FixHistories histories,
      StableQueries stable,
      ListedFixes rows,
      Names names) {
    this.fixes = fixes;
    this.histories = histories;
    this.stable = stable;
    this.rows = rows;
    this.names = names;
  }

  @GetMapping("/fixes/{id}")
  String fix(@PathVariable String id, Model model) {
    List<FixEntry> found = id.indexOf('\0') >= 0 ? List.of() : fixes.byId(List.of(id));
    if (found.isEmpty()) {
      throw new NotOnRecordException("The fix " + id, id);
    }
    FixEntry fix = found.getFirst();
    model.addAttribute("view", view(fix));
    model.addAttribute(
        "page",
        new PageHead(
            fix.title(),
            "A networking fix (%s, %s): the pull requests that carry it, and why it is classified so."
                .formatted(names.subsystem(fix.subsystem()), names.kind(fix.kind())),
            "fixes",
            "/fixes/" + fix.id()));
    return "pages/fix";
  }

  private FixView view(FixEntry fix) {
    List<Appearance> appearances = fixes.appearances(List.of(fix.id()));
    List<FixReason> reasons = fixes.reasons(List.of(fix.id()));
    FixHistory history = histories.of(fix);
    return new FixView(
        rows.row(fix, null, reasons),
        fix.title(),
        names.area(names.areaOf(fix.subsystem())),
        fix.aiAssisted(),
        fix.driver(),
        history.secondary().stream().map(key -> rows.named(Criterion.SUBSYSTEM, key)).toList(),
        history.cves(),
        appearances.stream().map(this::seen).toList(),
        stable.carriers(List.of(fix.id())).getOrDefault(fix.id(), List.of()).stream()
            .map(FixController::carrier)
            .toList(),
        reasons,
        Outranked.of(
            Classifier.standard().trace(text(fix, appearances, history)),
            history.secondary(),
            names),
        history.corrections(),
        history.patch() == null ? null : PatchView.of(history.patch()),
        history.origins().stream().map(origin -> origin(origin, fix)).toList(),
        history.mendedBy().stream().map(this::link).toList(),
        List.of(new Crumb("Fixes", "/fixes"), new Crumb(fix.id(), null)));
  }

  /** All that is known of it: what it is classified by. */
  private static FixText text(FixEntry fix, List<Appearance> newestFirst, FixHistory history) {
    List<Appearance> appearances = newestFirst.reversed();
    PatchRecord patch = history.patch();
    return new FixText(
        fix.title(),
        appearances.isEmpty() ? null : appearances.getFirst().tree(),
        appearances.stream()
            .map(Appearance::bullet)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        patch == null ? null : patch.message(),
        patch == null ? List.of() : patch.paths());
  }

  private FixView.Link link(FixEntry other) {
    return new FixView.Link(
        other.title(),
        "/fixes/" + other.id(),
        other.firstSeen().toLocalDate(),
        rows.named(Criterion.PROVENANCE, other.provenance()));
  }

  private FixView.Origin origin(FixOrigin origin, FixEntry fix) {
    FixOrigin.Carrier carrier = origin.carrier();
    return new FixView.Origin(
        origin.commit(),
        Objects.requireNonNullElse(origin.title(), ""),
        origin.fixId() == null ? null : "/fixes/" + origin.fixId(),
        carrier == null ? null : names.of(Criterion.TREE, carrier.tree()) + " " + carrier.slug(),
        carrier == null ? null : "/pulls/" + carrier.tree() + "/" + carrier.slug(),
        carrier == null ? null : carrier.release(),
        carrier == null ? null : Ages.between(carrier.sentAt(), fix.firstSeen()));
  }

  private static FixView.Carrier carrier(StableCarrier carrier) {
    return new FixView.Carrier(
        carrier.series(), carrier.version(), StableSeriesPage.day(carrier.date()));
  }

  private FixView.Seen seen(Appearance appearance) {
    return new FixView.Seen(
        ListedFixes.label(appearance),
        "/pulls/" + appearance.tree() + "/" + appearance.slug(),
        names.of(Criterion.TREE, appearance.tree()),
        appearance.sentAt().toLocalDate(),
        appearance.title(),
        names.of(Criterion.SECTION, appearance.section()),
        appearance.bullet());
  }
}
