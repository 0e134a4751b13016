// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The addresses of the {@link Gallery}. */
@TestComponent
@Controller
class GalleryPages {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @GetMapping("/")
  String gallery(Model model) {
    frame(model, "Gallery", "", "/");
    model.addAttribute("volume", GalleryCharts.volume());
    model.addAttribute("plain", GalleryCharts.plain());
    model.addAttribute("bars", GalleryCharts.bars());
    model.addAttribute("strip", GalleryCharts.strip());
    model.addAttribute("dots", GalleryCharts.dots());
    model.addAttribute("facts", GalleryLists.facts());
    model.addAttribute("crumbs", GalleryLists.crumbs());
    model.addAttribute("fixes", GalleryLists.fixes());
    return "gallery";
  }

  @GetMapping("/fixes")
  String list(@RequestParam(defaultValue = "") String q, Model model) {
    frame(model, "Fixes", "fixes", "/fixes");
    model.addAttribute("q", q);
    model.addAttribute("chips", GalleryLists.chips(q));
    model.addAttribute("facets", GalleryLists.facets(q));
    model.addAttribute("fixes", GalleryLists.fixes());
    model.addAttribute("sort", new SortHead("Date", "/fixes?sort=date", "descending"));
    model.addAttribute("pager", new Pager(5, 965, "fixes", null, "/fixes?after=x"));
    return "gallery-list";
  }

  @GetMapping("/broken")
  String broken() {
    throw new IllegalStateException("Broken on purpose");
  }

  @GetMapping("/picky")
  @ResponseBody
  String picky(@RequestParam int n) {
    return "" + n;
  }

  private static void frame(Model model, String title, String nav, String path) {
    model.addAttribute("page", new PageHead(title, "All parts of the pages.", nav, path));
    model.addAttribute(
        "standing", new Standing(TODAY, 75, LocalDate.of(2026, 1, 15), LocalDate.of(2026, 11, 20)));
  }
}
