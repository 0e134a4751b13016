// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fixtide.catalog.BadFilterException;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.PullEntry;
import org.fixtide.trend.Names;
import org.fixtide.trend.Trends;
import org.fixtide.web.Facet;
import org.fixtide.web.PageHead;
import org.fixtide.web.Pager;
import org.fixtide.web.SortHead;
import org.fixtide.web.data.PullSelection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The pulls, by tree, release, candidate and sort. */
@Controller
class PullsController {

  private static final int SIZE = 50;

  private final Names names;

  PullsController(Names names) {
    this.names = names;
  }

  @GetMapping("/pulls")
  String pulls(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    PullSelection selection = PullSelection.of(parameters, record.vocabulary());
    PullsView view = view(record, selection, after);
    model.addAttribute("view", view);
    model.addAttribute(
        "page",
        new PageHead(
                view.title(),
                view.title() + ": Linux networking pull requests with their counts, compared.",
                "pulls",
                selection.filter().href("/pulls"))
            .withFeed(view.title(), selection.feed()));
    return "pages/pulls";
  }

  private PullsView view(Trends.Snapshot record, PullSelection selection, @Nullable String after) {
    List<PullEntry> all = selection.in(record);
    int from = after == null ? 0 : place(all, after);
    List<PullEntry> shown = all.subList(from, Math.min(all.size(), from + SIZE));
    int most = all.stream().mapToInt(PullEntry::fixes).max().orElse(1);
    String base = selection.href("/pulls");
    boolean more = from + SIZE < all.size();
    return new PullsView(
        selection.title(names, all.size()),
        all.size(),
        facets(record, selection),
        shown.stream().map(p -> PullRow.of(record, p, names, Math.max(1, most))).toList(),
        new Pager(
            shown.size(),
            all.size(),
            all.size() == 1 ? "pull" : "pulls",
            from > 0 ? base : null,
            more ? FixesController.joined(base, "after=" + key(shown.getLast())) : null),
        head("Date", selection, "newest", "oldest"),
        head("Fixes", selection, "most", "fewest"),
        most);
  }

  private static SortHead head(String label, PullSelection selection, String down, String up) {
    String now = selection.order();
    String direction = now.equals(down) ? "descending" : now.equals(up) ? "ascending" : null;
    String other = now.equals(down) ? up : down;
    return new SortHead(label, selection.address(selection.filter(), other), direction);
  }

  private List<Facet> facets(Trends.Snapshot record, PullSelection selection) {
    return List.of(
        facet(record, selection, Criterion.TREE),
        facet(record, selection, Criterion.RELEASE),
        facet(record, selection, Criterion.RC));
  }

  private Facet facet(Trends.Snapshot record, PullSelection selection, Criterion criterion) {
    List<PullEntry> pulls =
        record.pulls().where(selection.with(selection.filter().with(criterion)));
    Set<String> keys = new LinkedHashSet<>(selection.filter().of(criterion));
    pulls.stream()
        .sorted(valueOrder(criterion))
        .forEach(pull -> keys.add(PullSelection.value(pull, criterion)));
    keys.remove("");
    List<Facet.Option> options =
        keys.stream().map(key -> option(pulls, selection, criterion, key)).toList();
    long base = options.stream().mapToLong(Facet.Option::count).max().orElse(1);
    return new Facet(criterion.parameter(), criterion.title(), options, Math.max(1, base));
  }

  private Facet.Option option(
      List<PullEntry> pulls, PullSelection selection, Criterion criterion, String key) {
    return new Facet.Option(
        key,
        names.of(criterion, key),
        pulls.stream().filter(p -> PullSelection.value(p, criterion).equals(key)).count(),
        selection.filter().has(criterion, key),
        selection.address(selection.filter().toggle(criterion, key), "newest"));
  }

  private static Comparator<PullEntry> valueOrder(Criterion criterion) {
    return switch (criterion) {
      case RELEASE -> Comparator.comparing(PullEntry::releaseOrder, Comparator.reverseOrder());
      case RC -> Comparator.comparing(p -> p.rc() == null ? 0 : p.rc());
      default -> Comparator.comparing(PullEntry::tree);
    };
  }

  private static String key(PullEntry pull) {
    return pull.sentAt().toEpochSecond() + "_" + pull.id();
  }

  private static int place(List<PullEntry> all, String after) {
    for (int i = 0; i < all.size(); i++) {
      if (key(all.get(i)).equals(after)) {
        return i + 1;
      }
    }
    throw new BadFilterException("after", after, "the address of a next page, unchanged");
  }
}
