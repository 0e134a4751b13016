// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.fixtide.web.FactView.Part;
import org.jspecify.annotations.Nullable;

/** Facts, fixes and filters for the {@link Gallery}, all invented. */
final class GalleryLists {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final Named CORE = new Named("core", "Networking core", "/fixes?subsystem=core");
  private static final Named UAF = new Named("use-after-free", "Use after free", "/fixes?kind=uaf");
  private static final Named WRONG = new Named("behaviour", "Wrong behaviour", "/fixes?kind=b");

  private GalleryLists() {}

  static List<FactView> facts() {
    return List.of(
        fact("first", "13", " of the 70 fixes in 5.19-rc5 are for a single driver."),
        fact("second", "99", " fixes in 5.17-rc5, more than in any of the 10 other rc5 pulls."));
  }

  static List<Crumb> crumbs() {
    return List.of(
        new Crumb("Pulls", "/pulls"),
        new Crumb("net", "/pulls?tree=net"),
        new Crumb("net-5.19-rc5", null));
  }

  static List<FixRow> fixes() {
    return List.of(
        fix(
            1,
            "net: sample:",
            " keep the widget until its last user is gone",
            UAF,
            "fuzzer",
            true,
            "eth: sample: fix use after free of the widget"),
        fix(
            2,
            "sample/five:",
            " do not wait for an answer that never comes in sample_wait_for_it()",
            WRONG,
            "ai",
            false,
            null),
        fix(
            3,
            "selftests: sample:",
            " give the slow machine its time",
            WRONG,
            "human",
            false,
            null),
        fix(4, "", "Revert the widget", WRONG, "static-analysis", false, null),
        fix(5, "wifi: sample:", " count what was sent", WRONG, "unattributed", false, null),
        fix(6, "can: sample:", " answer when asked twice", WRONG, "ci", false, null));
  }

  static List<Chip> chips(String q) {
    return q.isEmpty()
        ? List.of(
            new Chip("Kind", "Use after free", "/fixes"),
            new Chip("Release", "5.12 to 5.19", "/fixes?kind=uaf"))
        : List.of(new Chip("Words", q, "/fixes"));
  }

  static List<Facet> facets(String chosen) {
    List<Facet.Option> options =
        IntStream.range(0, 11)
            .mapToObj(i ->
                new Facet.Option(
                    "k" + i,
                    "Kind of bug " + i,
                    110 - i * 11,
                    chosen.equals("k" + i),
                    "/fixes?q=k" + i))
            .toList();
    return List.of(
        new Facet("kind", "Kind of bug", options, 110),
        new Facet("rc", "Candidate", options.subList(0, 5), 110));
  }

  private static FactView fact(String id, String number, String rest) {
    List<Part> parts =
        List.of(new Part(number, "/fixes?fact=" + id, true), new Part(rest, null, false));
    return new FactView(id, parts, "/fixes?fact=" + id, number + " fixes", "/facts/" + id);
  }

  private static FixRow fix(
      int id,
      String prefix,
      String rest,
      Named kind,
      String finder,
      boolean security,
      @Nullable String mail) {
    return new FixRow(
        "f" + id,
        prefix,
        rest,
        "A. Person",
        DAY.minusDays(id),
        "5.19-rc" + id,
        "/pulls/net/net-5.19-rc" + id,
        CORE,
        kind,
        new Named(finder, finder.replace('-', ' '), "/fixes?provenance=" + finder),
        security,
        id == 4,
        id == 2,
        mail,
        "subsystem by the prefix " + prefix);
  }
}
