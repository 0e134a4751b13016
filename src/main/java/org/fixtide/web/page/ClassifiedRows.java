// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.PullEntry;
import org.fixtide.classify.Classifier;
import org.fixtide.ingest.ClassifiedDocument;
import org.fixtide.ingest.ClassifiedFix;
import org.fixtide.trend.Names;
import org.fixtide.trend.Numbers;
import org.fixtide.trend.PullHistory;
import org.fixtide.web.Named;
import org.fixtide.web.page.ClassifyView.Fact;
import org.fixtide.web.page.ClassifyView.Read;
import org.fixtide.web.page.ClassifyView.Row;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was made of a document into words and rows.
 *
 * @param pulls those on record, to link to
 */
record ClassifiedRows(Names names, PullHistory pulls) {

  private static final DateTimeFormatter SENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final int SEARCH_LENGTH = 200;

  /** Nobody reads a title beyond, and no rule for prefixes was made for it. */
  private static final int TITLE_LENGTH = 400;

  /**
   * @param most rows that are made at most
   */
  Read read(ClassifiedDocument document, int most) {
    String kind = kind(document);
    return new Read(
        kind,
        document.subject() == null ? kind : document.subject(),
        facts(document),
        document.problems(),
        document.fixes().stream().limit(most).map(this::row).toList());
  }

  private static String kind(ClassifiedDocument document) {
    return switch (document.kind()) {
      case "pull" -> "Pull request";
      case "patch" -> "Patch";
      case "stable-changelog" -> "Stable changelog";
      case "article" -> "Article";
      default -> {
        if (document.subject() != null) {
          yield "Other mail";
        }
        yield document.fixes().isEmpty() ? "Nothing that can be read" : "List of titles";
      }
    };
  }

  private List<Fact> facts(ClassifiedDocument document) {
    List<Fact> facts = new ArrayList<>();
    String tree = document.tree();
    String tag = document.tag();
    add(facts, "Tree", tree == null ? null : names.of(Criterion.TREE, tree), null);
    add(facts, "Tag", tag, tree == null || tag == null ? null : onRecord(tree, tag));
    add(facts, "Release", release(document), releaseHref(document));
    add(facts, "From", document.sender(), null);
    add(facts, "Sent", document.sentAt() == null ? null : SENT.format(document.sentAt()), null);
    add(facts, "It states", stated(document.stats()), null);
    return facts;
  }

  private static void add(
      List<Fact> facts, String name, @Nullable String value, @Nullable String href) {
    if (value != null && !value.isBlank()) {
      facts.add(new Fact(name, value, href));
    }
  }

  private @Nullable String onRecord(String tree, String tag) {
    return pulls.at(tree, tag).map(PullEntry::path).orElse(null);
  }

  private static @Nullable String release(ClassifiedDocument document) {
    return document.release() == null || document.rc() == null
        ? document.release()
        : document.release() + "-rc" + document.rc();
  }

  private @Nullable String releaseHref(ClassifiedDocument document) {
    String release = document.release();
    return release != null && pulls.cycle(release).isPresent() ? Addresses.release(release) : null;
  }

  private static String stated(ClassifiedDocument.Stats stats) {
    List<String> parts = new ArrayList<>();
    count(parts, stats.commits(), "commit", "commits");
    count(parts, stats.merges(), "merge", "merges");
    count(parts, stats.files(), "file", "files");
    count(parts, stats.insertions(), "insertion", "insertions");
    count(parts, stats.deletions(), "deletion", "deletions");
    return String.join(", ", parts);
  }

  private static void count(List<String> parts, @Nullable Integer number, String one, String many) {
    if (number != null) {
      parts.add(Numbers.counted(number, one, many));
    }
  }

  private Row row(ClassifiedFix fix) {
    String title = shortened(fix.title());
    int cut = ListedFixes.prefixEnd(title);
    String section = fix.section();
    return new Row(
        title.substring(0, cut),
        title.substring(cut).strip(),
        fix.author(),
        section == null ? null : names.of(Criterion.SECTION, section),
        Objects.equals(fix.bullet(), fix.title()) ? null : fix.bullet(),
        named(Criterion.SUBSYSTEM, fix.subsystem()),
        fix.secondary().stream().map(key -> named(Criterion.SUBSYSTEM, key)).toList(),
        named(Criterion.KIND, fix.kind()),
        fix.security(),
        named(Criterion.PROVENANCE, fix.provenance()),
        fix.aiAssisted(),
        fix.driver(),
        fix.cve(),
        fix.evidence(),
        Outranked.of(Classifier.standard().trace(fix.text()), fix.secondary(), names),
        search(fix.title()));
  }

  private Named named(Criterion criterion, String key) {
    return new Named(
        key, names.of(criterion, key), Addresses.fixes(FixFilter.all().with(criterion, key)));
  }

  private static String shortened(String title) {
    return title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH) + "…";
  }

  private static String search(String title) {
    String words = title.substring(0, Math.min(SEARCH_LENGTH, title.length()));
    return Addresses.fixes(FixFilter.all().with(Criterion.TEXT, words.replace('\0', ' ')));
  }
}
