// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import org.fixtide.catalog.HoldingsReader;
import org.fixtide.catalog.StableItemQueries;
import org.fixtide.catalog.StableQueries;
import org.fixtide.classify.LabelledSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the records cover, and how they are made. */
@Controller
class AboutController {

  private final HoldingsReader holdings;
  private final StableQueries stable;
  private final StableItemQueries items;

  AboutController(HoldingsReader holdings, StableQueries stable, StableItemQueries items) {
    this.holdings = holdings;
    this.stable = stable;
    this.items = items;
  }

  @GetMapping("/about/data")
  String data(Model model) {
    model.addAttribute(
        "page",
        new PageHead(
            "What the records cover",
            "Sources, counts, gaps and what could not be read: the honest limits of Fixtide's"
                + " figures.",
            "about",
            "/about/data"));
    model.addAttribute(
        "view", DataView.of(holdings.read(), stable.series(stable.versions()), items.total()));
    return "pages/data";
  }

  @GetMapping("/about/method")
  String method(Model model) {
    model.addAttribute(
        "page",
        new PageHead(
            "Definitions and method",
            "What Fixtide counts as a fix, a pull, a subsystem, a kind of bug and a finder, how each"
                + " is found, and how often it is right.",
            "about",
            "/about/method"));
    model.addAttribute("view", MethodView.of(LabelledSet.standard()));
    return "pages/method";
  }
}
