// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import static org.fixtide.trend.Numbers.counted;
import static org.fixtide.trend.Numbers.median;
import static org.fixtide.trend.Numbers.whole;

import java.util.List;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.PullEntry;
import org.fixtide.trend.Fact.Fixes;
import org.fixtide.trend.Fact.OnePull;
import org.fixtide.trend.Fact.OneRelease;
import org.fixtide.trend.Fact.Part;
import org.fixtide.trend.Fact.SameCandidate;

/** Builds sentences; every comparison names its set. */
final class Sentences {

  private Sentences() {}

  /** Where a pull stands among those of the same candidate. */
  static Fact pull(PullEntry pull, Comparison comparison) {
    int rc = pull.rc() == null ? 0 : pull.rc();
    return new Fact(
        "pull-" + pull.slug(),
        List.of(
            words("With "),
            new Part(counted(pull.fixes(), "fix", "fixes"), fixesOf(pull)),
            words(", "),
            new Part(pull.label(), new OnePull(pull)),
            words(" " + place(comparison, "rc" + rc + " networking pulls") + ".")),
        new SameCandidate(rc),
        "All " + comparison.size() + " rc" + rc + " pulls",
        comparison.unusual());
  }

  /** The headline of a pull's page and of the overview: {@code 70 fixes for 6.19-rc5, ...}. */
  static String headline(PullEntry pull, Comparison comparison) {
    String what = counted(pull.fixes(), "fix", "fixes") + " for " + pull.label();
    return comparison.enough()
        ? what + ", " + standing(comparison, "rc" + pull.rc() + " pulls")
        : what;
  }

  /** How a whole cycle compares. */
  static Fact cycle(Cycle cycle, Comparison comparison) {
    FixFilter fixes = Trends.Snapshot.net().with(Criterion.RELEASE, cycle.release());
    return new Fact(
        "cycle-" + cycle.release(),
        List.of(
            words("The cycle of "),
            new Part(cycle.release(), new OneRelease(cycle.release())),
            words(", with "),
            new Part(counted(comparison.value(), "fix", "fixes"), new Fixes(fixes)),
            words(", " + place(comparison, "cycles that are wholly on record") + ".")),
        new OneRelease(cycle.release()),
        cycle.release() + " rc by rc",
        comparison.unusual());
  }

  /** How much of a release is for one subsystem, against other whole cycles. */
  static Fact subsystem(String key, String name, Cycle cycle, Comparison comparison) {
    FixFilter fixes =
        Trends.Snapshot.net()
            .with(Criterion.RELEASE, cycle.release())
            .with(Criterion.SUBSYSTEM, key);
    return new Fact(
        "subsystem-" + key + "-" + cycle.release(),
        List.of(
            words(name + " had "),
            new Part(counted(comparison.value(), "fix", "fixes"), new Fixes(fixes)),
            words(" in " + cycle.release() + ", "),
            words(standing(comparison, "cycles that are wholly on record")),
            words(" (median " + median(comparison.median()) + ").")),
        new Fixes(fixes),
        "The " + counted(comparison.value(), "fix", "fixes"),
        comparison.unusual());
  }

  /** The largest group of a pull. */
  static Fact largestGroup(PullEntry pull, String key, String name, int fixes) {
    FixFilter group = filter(pull).with(Criterion.SUBSYSTEM, key);
    return new Fact(
        "largest-" + pull.slug(),
        List.of(
            new Part(whole(fixes), new Fixes(group)),
            words(" of the "),
            new Part(counted(pull.fixes(), "fix", "fixes"), fixesOf(pull)),
            words(" in " + pull.label() + (fixes == 1 ? " is" : " are") + " for " + name + ".")),
        new Fixes(group),
        "The " + counted(fixes, "fix", "fixes"),
        0);
  }

  private static String place(Comparison comparison, String set) {
    return "carries " + standing(comparison, set) + " (median " + median(comparison.median()) + ")";
  }

  /** {@code more than in 8 of the 10 other rc5 pulls on record}. */
  static String standing(Comparison comparison, String set) {
    int others = comparison.others().size();
    String onRecord = set.contains("on record") ? set : set + " on record";
    if (others == 0) {
      return "with no other of the " + onRecord + " to compare";
    }
    if (comparison.larger() == 0 && comparison.smaller() == others) {
      return "the most of the " + comparison.size() + " " + onRecord;
    }
    if (comparison.smaller() == 0 && comparison.larger() == others) {
      return "the fewest of the " + comparison.size() + " " + onRecord;
    }
    return comparison.smaller() >= comparison.larger()
        ? "more than in " + comparison.smaller() + " of the " + others + " other " + onRecord
        : "fewer than in " + comparison.larger() + " of the " + others + " other " + onRecord;
  }

  static FixFilter filter(PullEntry pull) {
    return FixFilter.all().with(Criterion.TREE, pull.tree()).with(Criterion.PULL, pull.slug());
  }

  private static Fixes fixesOf(PullEntry pull) {
    return new Fixes(filter(pull));
  }

  private static Part words(String text) {
    return new Part(text, null);
  }
}
