// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import static org.fixtide.trend.Numbers.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fixtide.catalog.Appearance;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixQueries;
import org.fixtide.catalog.PullEntry;
import org.fixtide.catalog.PullQueries;
import org.fixtide.trend.Facts;
import org.fixtide.trend.Names;
import org.fixtide.trend.PullHistory;
import org.fixtide.trend.Trends;
import org.fixtide.web.Chart;
import org.fixtide.web.Crumb;
import org.fixtide.web.FactView;
import org.fixtide.web.PageHead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** One pull: its numbers among its like, and every fix it brings. */
@Controller
class PullController {

  private final PullQueries pulls;
  private final FixQueries fixes;
  private final PullGroups groups;
  private final Charts charts;
  private final Facts facts;
  private final Names names;

  PullController(
      PullQueries pulls,
      FixQueries fixes,
      PullGroups groups,
      Charts charts,
      Facts facts,
      Names names) {
    this.pulls = pulls;
    this.fixes = fixes;
    this.groups = groups;
    this.charts = charts;
    this.facts = facts;
    this.names = names;
  }

  @GetMapping("/pulls/{tree}/{slug}")
  String pull(
      @RequestAttribute Trends.Snapshot record,
      @PathVariable String tree,
      @PathVariable String slug,
      Model model) {
    PullEntry pull =
        record
            .pulls()
            .at(tree, slug)
            .orElseThrow(() -> new NotOnRecordException("The pull " + tree + "/" + slug, slug));
    PullView view = view(record, pull);
    model.addAttribute("view", view);
    model.addAttribute(
        "page",
        new PageHead(
            view.headline(),
            "%s, sent by %s on %s: its fixes by section, subsystem and kind of bug, compared."
                .formatted(pull.slug(), pull.sender(), view.sent()),
            "pulls",
            pull.path()));
    return "pages/pull";
  }

  private PullView view(Trends.Snapshot record, PullEntry pull) {
    FixFilter filter = Facts.fixesOf(pull);
    List<Appearance> shortlog = fixes.shortlog(pull.id());
    boolean counted = pull.comparable();
    PullHistory.Neighbours neighbours = record.pulls().neighbours(pull);
    return new PullView(
        pull,
        headline(record, pull),
        pull.sentAt().toLocalDate(),
        names.of(Criterion.TREE, pull.tree()),
        Addresses.lore(pull.messageId()),
        PullSources.tag(pull),
        PullSources.commits(pull),
        PullSources.merge(pull),
        List.of(
            new Crumb("Pulls", "/pulls"),
            new Crumb(names.of(Criterion.TREE, pull.tree()), "/pulls?tree=" + pull.tree()),
            new Crumb(pull.slug(), null)),
        neighbours.before().orElse(null),
        neighbours.after().orElse(null),
        replacedBy(record, pull),
        PullRow.remark(pull),
        figures(pull, filter, shortlog),
        counted ? facts(record, pull, filter) : List.of(),
        counted ? place(record, pull) : null,
        counted ? chart(record, pull, filter, Dimension.SUBSYSTEM) : null,
        counted ? chart(record, pull, filter, Dimension.KIND) : null,
        groups.of(shortlog, pulls.sections(pull.id()), filter),
        counted ? List.of() : titles(shortlog),
        pull.fixes());
  }

  private String headline(Trends.Snapshot record, PullEntry pull) {
    if (pull.comparable()) {
      return facts.headline(record.pulls(), pull);
    }
    String tree = names.of(Criterion.TREE, pull.tree());
    return pull.feature()
        ? tree + ": features of " + pull.slug()
        : tree + ": " + pull.slug() + (pull.current() ? ", without a shortlog" : ", replaced");
  }

  private static List<String> titles(List<Appearance> shortlog) {
    return shortlog.stream().filter(line -> !line.merge()).map(Appearance::title).toList();
  }

  private List<FactView> facts(Trends.Snapshot record, PullEntry pull, FixFilter filter) {
    return facts
        .largestGroup(pull, record.ranked(filter, Dimension.SUBSYSTEM))
        .map(fact -> List.of(Addresses.fact(fact, pull.path())))
        .orElse(List.of());
  }

  private @Nullable Chart place(Trends.Snapshot record, PullEntry pull) {
    List<PullEntry> like = record.pulls().sameCandidate(pull);
    if (like.size() < 2) {
      return null;
    }
    return charts.pulls(
        Chart.Kind.DOTS,
        "Among all rc" + pull.rc() + " pulls",
        "Fixes in each of the %d rc%d pulls to Linus Torvalds on record, %s to %s, largest first."
            .formatted(
                like.size(),
                pull.rc(),
                like.getLast().sentAt().toLocalDate(),
                like.getFirst().sentAt().toLocalDate()),
        like,
        pull);
  }

  private Chart chart(
      Trends.Snapshot record, PullEntry pull, FixFilter filter, Dimension dimension) {
    boolean kind = dimension == Dimension.KIND;
    return charts.bars(
        kind ? "by-kind" : "by-subsystem",
        kind ? "By kind of bug" : "By subsystem",
        "Fixes of this pull, each counted once.",
        dimension.criterion(),
        record.ranked(filter, dimension),
        filter,
        pull.path());
  }

  private static List<PullView.Send> replacedBy(Trends.Snapshot record, PullEntry pull) {
    return pull.current()
        ? List.of()
        : record
            .pulls()
            .where(other ->
                other.tree().equals(pull.tree())
                    && other.current()
                    && other.sentAt().isAfter(pull.sentAt())
                    && Objects.equals(other.tag(), pull.tag()))
            .stream()
            .map(other ->
                new PullView.Send(
                    other.slug(), other.sentAt().toLocalDate(), Addresses.lore(other.messageId())))
            .toList();
  }

  private static List<PullView.Figure> figures(
      PullEntry pull, FixFilter filter, List<Appearance> shortlog) {
    List<PullView.Figure> figures = new ArrayList<>();
    if (pull.fixes() > 0) {
      String merges =
          pull.merges() == null || pull.merges() == 0
              ? null
              : pull.merges() + " merges not counted";
      figures.add(
          new PullView.Figure(
              pull.feature() ? "commits" : "fixes",
              whole(pull.fixes()),
              pull.comparable() ? Addresses.fixes(filter) : null,
              merges));
    }
    long authors =
        shortlog.stream().filter(l -> !l.merge()).map(Appearance::author).distinct().count();
    add(figures, "authors", authors == 0 ? null : (int) authors, null);
    add(figures, "files", pull.files(), null);
    add(figures, "lines added", pull.insertions(), removed(pull));
    long named =
        shortlog.stream()
            .filter(l -> l.fixId() != null)
            .filter(l -> l.bulletId() != null || !l.section().equals("none"))
            .map(Appearance::fixId)
            .distinct()
            .count();
    // The bundled record keeps the section of a fix, not the bullet: 0 there may mean unknown.
    boolean known = pull.comparable() && !(pull.bundled() && named == 0);
    add(figures, "named in the summary", known ? (int) named : null, null);
    return figures;
  }

  private static @Nullable String removed(PullEntry pull) {
    return pull.deletions() == null ? null : whole(pull.deletions()) + " removed";
  }

  private static void add(
      List<PullView.Figure> figures, String name, @Nullable Integer number, @Nullable String note) {
    if (number != null) {
      figures.add(new PullView.Figure(name, whole(number), null, note));
    }
  }
}
