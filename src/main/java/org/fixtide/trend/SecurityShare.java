// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.List;
import org.fixtide.catalog.Dimension;
import org.springframework.stereotype.Component;

/** How much of it is security relevant. */
@Component
class SecurityShare implements Question {

  private static final int RELEASES = 12;
  private static final Layer RELEVANT =
      Layer.single(Dimension.SECURITY, "yes", "Security relevant", "c5");
  private static final Layer NOT = Layer.single(Dimension.SECURITY, "no", "Not", "others");

  @Override
  public String key() {
    return "security";
  }

  @Override
  public Fact said(Trends.Snapshot record) {
    return Shares.said(
        record,
        key(),
        Dimension.SECURITY,
        RELEVANT,
        "is security relevant",
        "are security relevant");
  }

  @Override
  public List<Answer.Part> parts(Trends.Snapshot record) {
    List<Cycle> cycles = record.pulls().drawn(RELEASES);
    List<Slot> slots = cycles.stream().map(Slot::of).toList();
    return List.of(
        Panels.stacked(
            record,
            new Panels.Head(
                "release",
                "Security relevant fixes of each release",
                Gaps.plain(record, cycles),
                "Release"),
            Trends.Snapshot.net(),
            slots,
            Dimension.SECURITY,
            List.of(RELEVANT, NOT),
            List.of("yes")),
        Panels.stacked(
            record,
            new Panels.Head(
                "cve",
                "Fixes of each release with a CVE id",
                Gaps.plain(record, cycles)
                    + " Ids are given late: a release without them may get them yet.",
                "Release"),
            Trends.Snapshot.net(),
            slots,
            Dimension.CVE,
            List.of(
                Layer.single(Dimension.CVE, "yes", "With a CVE id", "c5"),
                Layer.single(Dimension.CVE, "no", "Without", "others")),
            List.of("yes")));
  }
}
