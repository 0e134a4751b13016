// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixQueries;
import org.fixtide.catalog.PullEntry;
import org.fixtide.catalog.TextIndex;
import org.fixtide.hardware.DriverSearch;
import org.fixtide.hardware.Drivers;
import org.fixtide.trend.Names;
import org.fixtide.trend.Numbers;
import org.fixtide.trend.Trends;
import org.fixtide.web.PageHead;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What a few letters may mean: fixes, pulls, releases, subsystems and drivers at once. */
@Controller
class SearchController {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 200;
  private static final int FIXES = 6;
  private static final int OTHERS = 4;
  private static final Pattern STABLE = Pattern.compile("\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,4})?");

  private final TextIndex index;
  private final FixQueries fixes;
  private final Names names;
  private final DriverSearch drivers = new DriverSearch(Drivers.standard());

  SearchController(TextIndex index, FixQueries fixes, Names names) {
    this.index = index;
    this.fixes = fixes;
    this.names = names;
  }

  /**
   * {@code /search}, ready to show.
   *
   * @param words as typed
   * @param told how many fixes there are, in words
   * @param all address of all the fixes
   */
  record View(String words, String told, String all, List<Group> groups) {

    /** Whether there is anything. */
    public boolean isEmpty() {
      return groups.stream().allMatch(group -> group.hits().isEmpty());
    }
  }

  /** What is of one sort. */
  record Group(String title, List<Hit> hits) {}

  /**
   * @param note a few words beside it, may be empty
   */
  record Hit(String name, String href, String note) {}

  @GetMapping("/search")
  String search(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam(defaultValue = "") String q,
      Model model) {
    String words = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
    model.addAttribute("view", view(record, words));
    model.addAttribute(
        "page",
        new PageHead(
            words.isEmpty() ? "Search" : "Search: " + words,
            "Fixes, pulls, releases, subsystems and drivers of Linux networking by a few letters.",
            "",
            "/search"));
    return "pages/search";
  }

  private View view(Trends.Snapshot record, String words) {
    String all = Addresses.fixes(FixFilter.all().with(Criterion.TEXT, words));
    if (words.length() < SHORTEST || words.indexOf('\0') >= 0) {
      return new View(words, "", "/fixes", List.of());
    }
    List<String> found = index.find(words);
    return new View(
        words,
        found.isEmpty()
            ? "No fix has these words"
            : "All " + Numbers.counted(found.size(), "fix", "fixes") + " with these words",
        all,
        List.of(
            new Group("Releases and pulls", releases(record, words)),
            new Group("Subsystems", subsystems(words)),
            new Group("Drivers", drivers(words)),
            new Group("Fixes", fixes(found))));
  }

  private static List<Hit> releases(Trends.Snapshot record, String words) {
    List<Hit> hits = new ArrayList<>();
    String asked = words.toLowerCase(Locale.ROOT);
    record.pulls().cycles().stream()
        .map(cycle -> cycle.release())
        .filter(asked::equals)
        .forEach(release -> hits.add(new Hit("Linux " + release, "/releases/" + release, "")));
    if (STABLE.matcher(asked).matches()) {
      hits.add(new Hit("Stable " + asked, "/stable/" + asked, "what its releases took over"));
    }
    record.pulls().all().stream()
        .filter(pull -> pull.slug().toLowerCase(Locale.ROOT).contains(asked))
        .limit(OTHERS)
        .forEach(pull -> hits.add(hit(pull)));
    return hits;
  }

  private static Hit hit(PullEntry pull) {
    return new Hit(pull.slug(), pull.path(), Numbers.counted(pull.fixes(), "fix", "fixes"));
  }

  private List<Hit> subsystems(String words) {
    String asked = words.toLowerCase(Locale.ROOT);
    return names.areas().stream()
        .flatMap(area -> names.subsystemsOf(area).stream())
        .filter(key ->
            key.contains(asked) || names.subsystem(key).toLowerCase(Locale.ROOT).contains(asked))
        .limit(OTHERS)
        .map(key ->
            new Hit(names.subsystem(key), "/subsystems/" + key, names.area(names.areaOf(key))))
        .toList();
  }

  private List<Hit> drivers(String words) {
    return drivers.find(words, OTHERS).stream()
        .map(hit ->
            new Hit(
                hit.driver().module(),
                "/hardware/" + hit.driver().module(),
                hit.devices().isEmpty()
                    ? hit.driver().description()
                    : hit.devices().getFirst().name()))
        .toList();
  }

  private List<Hit> fixes(List<String> found) {
    List<String> best = found.subList(0, Math.min(FIXES, found.size()));
    return fixes.byId(best).stream()
        .sorted(Comparator.comparingInt(fix -> best.indexOf(fix.id())))
        .map(fix -> new Hit(fix.title(), "/fixes/" + fix.id(), names.kind(fix.kind())))
        .toList();
  }
}
