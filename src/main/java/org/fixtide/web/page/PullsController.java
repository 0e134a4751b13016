// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.fixtide.catalog.BadFilterException;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.PullEntry;
import org.fixtide.trend.Names;
import org.fixtide.trend.Numbers;
import org.fixtide.trend.Trends;
import org.fixtide.web.Facet;
import org.fixtide.web.PageHead;
import org.fixtide.web.Pager;
import org.fixtide.web.SortHead;
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
  private static final Set<Criterion> USED =
      Set.of(Criterion.TREE, Criterion.RELEASE, Criterion.RC);
  private static final List<String> SORTS = List.of("fixes", "features");

  private final Names names;

  PullsController(Names names) {
    this.names = names;
  }

  @GetMapping("/pulls")
  String pulls(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(defaultValue = "fixes") String sort,
      @RequestParam(defaultValue = "newest") String order,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    FixFilter filter = used(FixFilter.parse(parameters, record.vocabulary()));
    List<PullEntry> all =
        record.pulls().where(chosen(filter, sort)).stream().sorted(order(order)).toList();
    PullsView view = view(record, filter, sort, order, after, all);
    model.addAttribute("view", view);
    model.addAttribute(
        "page",
        new PageHead(
            view.title(),
            view.title() + ": Linux networking pull requests with their counts, compared.",
            "pulls",
            filter.href("/pulls")));
    return "pages/pulls";
  }

  private PullsView view(
      Trends.Snapshot record,
      FixFilter filter,
      String sort,
      String order,
      @Nullable String after,
      List<PullEntry> all) {
    int from = after == null ? 0 : place(all, after);
    List<PullEntry> shown = all.subList(from, Math.min(all.size(), from + SIZE));
    int most = all.stream().mapToInt(PullEntry::fixes).max().orElse(1);
    String base = address(filter, sort, order);
    boolean more = from + SIZE < all.size();
    return new PullsView(
        title(filter, sort, all.size()),
        all.size(),
        facets(record, filter, sort),
        shown.stream().map(p -> PullRow.of(record, p, names, Math.max(1, most))).toList(),
        new Pager(
            shown.size(),
            all.size(),
            all.size() == 1 ? "pull" : "pulls",
            from > 0 ? base : null,
            more ? FixesController.joined(base, "after=" + key(shown.getLast())) : null),
        head("Date", filter, sort, order, "newest", "oldest"),
        head("Fixes", filter, sort, order, "most", "fewest"),
        most);
  }

  private static SortHead head(
      String label, FixFilter filter, String sort, String now, String down, String up) {
    String direction = now.equals(down) ? "descending" : now.equals(up) ? "ascending" : null;
    return new SortHead(label, address(filter, sort, now.equals(down) ? up : down), direction);
  }

  private List<Facet> facets(Trends.Snapshot record, FixFilter filter, String sort) {
    return List.of(
        facet(record, filter, sort, Criterion.TREE),
        facet(record, filter, sort, Criterion.RELEASE),
        facet(record, filter, sort, Criterion.RC));
  }

  private Facet facet(Trends.Snapshot record, FixFilter filter, String sort, Criterion criterion) {
    List<PullEntry> pulls = record.pulls().where(chosen(filter.with(criterion), sort));
    Set<String> keys = new LinkedHashSet<>(filter.of(criterion));
    pulls.stream().sorted(valueOrder(criterion)).forEach(pull -> keys.add(value(pull, criterion)));
    keys.remove("");
    List<Facet.Option> options =
        keys.stream().map(key -> option(pulls, filter, sort, criterion, key)).toList();
    long base = options.stream().mapToLong(Facet.Option::count).max().orElse(1);
    return new Facet(criterion.parameter(), criterion.title(), options, Math.max(1, base));
  }

  private Facet.Option option(
      List<PullEntry> pulls, FixFilter filter, String sort, Criterion criterion, String key) {
    return new Facet.Option(
        key,
        names.of(criterion, key),
        pulls.stream().filter(pull -> value(pull, criterion).equals(key)).count(),
        filter.has(criterion, key),
        address(filter.toggle(criterion, key), sort, "newest"));
  }

  private static Comparator<PullEntry> valueOrder(Criterion criterion) {
    return switch (criterion) {
      case RELEASE -> Comparator.comparing(PullEntry::releaseOrder, Comparator.reverseOrder());
      case RC -> Comparator.comparing(p -> p.rc() == null ? 0 : p.rc());
      default -> Comparator.comparing(PullEntry::tree);
    };
  }

  private static String value(PullEntry pull, Criterion criterion) {
    return switch (criterion) {
      case RELEASE -> pull.release() == null ? "" : pull.release();
      case RC -> pull.rc() == null ? "" : String.valueOf(pull.rc());
      default -> pull.tree();
    };
  }

  private static Predicate<PullEntry> chosen(FixFilter filter, String sort) {
    if (!SORTS.contains(sort)) {
      throw new BadFilterException("sort", sort, String.join(", ", SORTS));
    }
    return pull ->
        pull.current()
            && pull.feature() == sort.equals("features")
            && filter.values().entrySet().stream()
                .allMatch(e -> e.getValue().contains(value(pull, e.getKey())));
  }

  private static FixFilter used(FixFilter filter) {
    for (Criterion criterion : filter.values().keySet()) {
      if (!USED.contains(criterion)) {
        throw new BadFilterException(
            criterion.parameter(), filter.of(criterion).getFirst(), "tree, release and rc only");
      }
    }
    return filter;
  }

  private static Comparator<PullEntry> order(String order) {
    Comparator<PullEntry> byDate =
        Comparator.comparing(PullEntry::sentAt).thenComparing(PullEntry::id);
    Comparator<PullEntry> bySize = Comparator.comparing(PullEntry::fixes);
    return switch (order) {
      case "newest" -> byDate.reversed();
      case "oldest" -> byDate;
      case "most" -> bySize.reversed().thenComparing(byDate.reversed());
      case "fewest" -> bySize.thenComparing(byDate.reversed());
      default -> throw new BadFilterException("order", order, "newest, oldest, most, fewest");
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

  private static String address(FixFilter filter, String sort, String order) {
    String address = filter.href("/pulls");
    address = sort.equals("fixes") ? address : FixesController.joined(address, "sort=" + sort);
    return order.equals("newest") ? address : FixesController.joined(address, "order=" + order);
  }

  private String title(FixFilter filter, String sort, int total) {
    String what = sort.equals("features") ? "feature pull" : "fixes pull";
    List<String> words =
        filter.values().entrySet().stream()
            .flatMap(e -> e.getValue().stream().map(v -> names.of(e.getKey(), v)))
            .toList();
    String counted = Numbers.counted(total, what, what + "s");
    return words.isEmpty() ? counted + " on record" : counted + ": " + String.join(", ", words);
  }
}
