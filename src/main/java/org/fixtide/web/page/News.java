// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixEntry;
import org.fixtide.catalog.PullEntry;
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
