// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixEntry;
import org.fixtide.catalog.PullEntry;
import org.fixtide.catalog.StableCounts;
import org.fixtide.catalog.StableVersion;
import org.fixtide.hardware.ReportedFix;
import org.fixtide.trend.Names;
import org.fixtide.trend.Numbers;
import org.fixtide.web.FixRow;
import org.fixtide.web.Named;
import org.fixtide.web.feed.AtomEntry;
import org.fixtide.web.feed.AtomEntry.Category;
import org.springframework.stereotype.Component;

/** Makes entries of feeds. */
@Component
class News {

  private final ListedFixes rows;
  private final Names names;

  News(ListedFixes rows, Names names) {
    this.rows = rows;
    this.names = names;
  }

  /** Entries of fixes, in their order; there is news of one when another pull carries it. */
  List<AtomEntry> ofFixes(List<FixEntry> fixes) {
    List<FixRow> shown = rows.of(fixes);
    List<AtomEntry> entries = new ArrayList<>();
    for (int i = 0; i < fixes.size(); i++) {
      entries.add(entry(fixes.get(i), shown.get(i)));
    }
    return entries;
  }

  private static AtomEntry entry(FixEntry fix, FixRow row) {
    return new AtomEntry(
        "fixes/" + fix.id(),
        (row.prefix() + " " + row.rest()).strip(),
        "/fixes/" + fix.id(),
        fix.firstSeen().toInstant(),
        fix.lastSeen().toInstant(),
        fix.author(),
        summary(fix, row),
        Stream.of(row.subsystem(), row.kind(), row.provenance()).map(News::category).toList());
  }

  private static String summary(FixEntry fix, FixRow row) {
    StringBuilder summary = new StringBuilder(row.subsystem().name());
    summary.append("; kind: ").append(row.kind().name());
    if (fix.security()) {
      summary.append("; security relevant");
    }
    summary.append("; found by: ").append(row.provenance().name());
    if (row.pullLabel() != null) {
      summary.append("; carried by ").append(row.pullLabel());
    }
    return summary.append('.').toString();
  }

  /** An entry of a stable release. */
  AtomEntry ofStable(StableVersion release, StableCounts counts) {
    String size =
        Numbers.counted(counts.changes(), "networking change", "networking changes")
            + (counts.withCve() == 0 ? "" : ", " + counts.withCve() + " with a CVE id");
    Instant date = Objects.requireNonNullElse(release.date(), Instant.EPOCH);
    return new AtomEntry(
        "stable/" + release.version(),
        "Linux " + release.version() + ": " + size,
        "/stable/" + release.version(),
        date,
        date,
        null,
        "%s, %s."
            .formatted(size, Numbers.counted(release.items(), "commit in all", "commits in all")),
        List.of(new Category(release.series(), "Linux " + release.series())));
  }

  /**
   * An entry of a change that concerns somebody, known by its fix or else by its title.
   *
   * @param page where it is shown, unless it is a recorded fix with a page of its own
   * @param where what is said of the kernels that have it
   */
  AtomEntry ofChange(ReportedFix fix, String page, String where) {
    Instant date = Objects.requireNonNullElse(fix.date(), Instant.EPOCH);
    List<String> told =
        new ArrayList<>(
            List.of(names.subsystem(fix.subsystem()), "kind: " + names.kind(fix.kind())));
    if (fix.security()) {
      told.add("security relevant");
    }
    told.addAll(fix.cves());
    told.add(where);
    return new AtomEntry(
        fix.id() == null ? "changes/" + fix.title() : "fixes/" + fix.id(),
        fix.title(),
        fix.id() == null ? page : "/fixes/" + fix.id(),
        date,
        date,
        null,
        String.join("; ", told) + ".",
        List.of(
            new Category(fix.subsystem(), names.subsystem(fix.subsystem())),
            new Category(fix.kind(), names.kind(fix.kind()))));
  }

  private static Category category(Named named) {
    return new Category(named.key(), named.name());
  }

  /** An entry of a pull, known by its mail: its address may change with those beside it. */
  AtomEntry ofPull(PullEntry pull) {
    String tree = names.of(Criterion.TREE, pull.tree());
    String size =
        pull.fixes() == 0
            ? "no shortlog"
            : pull.feature()
                ? Numbers.counted(pull.fixes(), "commit", "commits")
                : Numbers.counted(pull.fixes(), "fix", "fixes");
    List<Category> categories = new ArrayList<>(List.of(new Category(pull.tree(), tree)));
    if (pull.release() != null) {
      categories.add(new Category(pull.release(), "Linux " + pull.release()));
    }
    return new AtomEntry(
        "pulls/" + pull.messageId(),
        pull.slug() + ": " + size,
        pull.path(),
        pull.sentAt().toInstant(),
        pull.sentAt().toInstant(),
        pull.sender(),
        summary(pull, tree, size),
        categories);
  }

  private static String summary(PullEntry pull, String tree, String size) {
    String summary = tree + ": " + size;
    if (pull.release() != null) {
      summary += " for " + pull.release() + (pull.rc() == null ? "" : "-rc" + pull.rc());
    }
    return pull.files() == null
        ? summary + "."
        : summary + ", " + Numbers.counted(pull.files(), "file", "files") + " changed.";
  }
}
