// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import org.fixtide.catalog.BadFilterException;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.StablePage;
import org.fixtide.catalog.StableQueries;
import org.fixtide.catalog.StableVersion;
import org.fixtide.hardware.Inventory;
import org.fixtide.hardware.KernelVersion;
import org.fixtide.trend.Trends;
import org.fixtide.web.PageHead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Stable releases: what each carries of networking, and what lies between two. */
@Controller
class StableController {

  private static final String A_KERNEL =
      "a kernel's release as uname -r says it, such as 6.12.90 or 6.12.90+deb13-amd64";

  private final StableQueries stable;
  private final StableAddress addresses;
  private final StableSeriesPage series;
  private final StableChangesPage changes;

  StableController(
      StableQueries stable,
      StableAddress addresses,
      StableSeriesPage series,
      StableChangesPage changes) {
    this.stable = stable;
    this.addresses = addresses;
    this.series = series;
    this.changes = changes;
  }

  @GetMapping("/stable")
  String all(Model model) {
    model.addAttribute("view", series.all());
    model.addAttribute(
        "page",
        new PageHead(
                "Stable releases",
                "The networking changes and CVE ids of each stable release of Linux, and what lies"
                    + " between two of them.",
                "stable",
                "/stable")
            .withFeed("Stable releases", "/stable.atom"));
    return "pages/stable";
  }

  /** The form's way to what lies between two versions. */
  @GetMapping(path = "/stable", params = "from")
  String between(@RequestParam String from, @RequestParam(defaultValue = "") String to) {
    String first = release("from", from);
    String last = to.isBlank() ? newest(first) : release("to", to);
    return "redirect:" + addresses.between(first, last).path();
  }

  private String newest(String version) {
    String name = addresses.read(version).span().series();
    return stable.versions(name).stream().findFirst().map(StableVersion::version).orElse(version);
  }

  private static String release(String parameter, String text) {
    KernelVersion kernel = Inventory.read("").running(text.strip()).kernel();
    if (kernel == null) {
      throw new BadFilterException(parameter, text, A_KERNEL);
    }
    String version = kernel.stable();
    if (version == null) {
      throw new BadFilterException(
          parameter,
          text,
          "%s. This one is built on Linux %s, but %s"
              .formatted(A_KERNEL, kernel.series(), kernel.why()));
    }
    return version;
  }

  @GetMapping("/stable/{version}")
  String one(
      @RequestAttribute Trends.Snapshot record,
      @PathVariable String version,
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    if (StableAddress.isSeries(version)) {
      return series(version, model);
    }
    StableAddress.Asked asked = addresses.read(version);
    FixFilter filter = FixFilter.parse(parameters, record.vocabulary());
    StableView.Changes view =
        changes.of(asked, filter, after == null ? null : StablePage.Key.read("after", after));
    model.addAttribute("view", view);
    model.addAttribute(
        "page",
        new PageHead(
                view.headline(),
                view.headline() + ": each with its subsystem, kind of bug and CVE ids.",
                "stable",
                filter.href(asked.path()))
            .withFeed(view.headline(), filter.href(asked.path() + ".atom")));
    return "pages/changes";
  }

  private String series(String name, Model model) {
    StableView.One view = series.of(name);
    model.addAttribute("view", view);
    model.addAttribute(
        "page",
        new PageHead(view.headline(), view.standfirst(), "stable", "/stable/" + name)
            .withFeed("Stable releases of Linux " + name, "/stable/" + name + ".atom"));
    return "pages/series";
  }
}
