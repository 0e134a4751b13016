// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;
import org.fixtide.search.FixSearch;
import org.fixtide.trend.Names;
import org.fixtide.trend.Numbers;
import org.fixtide.trend.Trends;
import org.fixtide.web.PageHead;
import org.fixtide.web.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The explorer: every fix, by any filter. */
@Controller
class FixesController {

  private final FixesOrder order;
  private final FixSearch search;
  private final ListedFixes rows;
  private final Facets facets;
  private final Names names;

  FixesController(
      FixesOrder order, FixSearch search, ListedFixes rows, Facets facets, Names names) {
    this.order = order;
    this.search = search;
    this.rows = rows;
    this.facets = facets;
    this.names = names;
  }

  @GetMapping("/fixes")
  String fixes(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(name = "sort", required = false) @Nullable String asked,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    FixFilter filter = FixFilter.parse(parameters, record.vocabulary());
    String sort = asked == null ? FixesOrder.standard(filter) : asked;
    FixesOrder.Part page = order.page(record, filter, sort, after);
    FixesView view = view(record, filter, page, sort, after != null);
    model.addAttribute("view", view);
    String words = filter.only(Criterion.TEXT);
    if (words != null) {
      model.addAttribute("marks", MarkedTitle.of(view.rows(), search, words));
    }
    model.addAttribute(
        "page",
        new PageHead(
                view.title(),
                view.title()
                    + ", from the pull requests of Linux networking, as a table and as data.",
                "fixes",
                Addresses.fixes(filter))
            .withFeed(view.title(), filter.href("/fixes.atom")));
    return "pages/fixes";
  }

  private FixesView view(
      Trends.Snapshot record,
      FixFilter filter,
      FixesOrder.Part page,
      String sort,
      boolean further) {
    int total = record.count(filter);
    return new FixesView(
        title(filter, total),
        total,
        filter.only(Criterion.TEXT),
        FixesView.chips(filter, names),
        FixesView.keep(filter),
        facets.of(record, filter),
        FixesView.tests(filter, "/fixes"),
        filter.href("/fixes.csv"),
        filter.href("/fixes.json"),
        rows.of(page.fixes()),
        pager(filter, page, total, sort, further),
        sort);
  }

  private static Pager pager(
      FixFilter filter, FixesOrder.Part page, int total, String sort, boolean further) {
    String base = Addresses.fixes(filter);
    String sorted = sort.equals(FixesOrder.standard(filter)) ? base : joined(base, "sort=" + sort);
    String next = page.next();
    return new Pager(
        page.fixes().size(),
        total,
        total == 1 ? "fix" : "fixes",
        further ? sorted : null,
        next == null ? null : joined(sorted, "after=" + next));
  }

  static String joined(String address, String parameter) {
    return address + (address.contains("?") ? "&" : "?") + parameter;
  }

  private String title(FixFilter filter, int total) {
    String words = FixesView.words(filter, names);
    String counted = Numbers.counted(total, "fix", "fixes");
    return words.isEmpty() ? counted + " on record" : counted + ": " + words;
  }
}
