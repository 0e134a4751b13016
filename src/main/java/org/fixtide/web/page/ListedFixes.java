// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fixtide.catalog.Appearance;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixEntry;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixQueries;
import org.fixtide.catalog.FixReason;
import org.fixtide.trend.Names;
import org.fixtide.trend.PullHistory;
import org.fixtide.web.FixRow;
import org.fixtide.web.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes table rows of fixes. */
@Component
class ListedFixes {

  private static final Pattern PREFIX =
      Pattern.compile("^((?:[^\\s:,]+(?:, ?[^\\s:,]+)*:\\s)*[^\\s:,]+(?:, ?[^\\s:,]+)*:)\\s");

  private final FixQueries fixes;
  private final Names names;

  ListedFixes(FixQueries fixes, Names names) {
    this.fixes = fixes;
    this.names = names;
  }

  /**
   * Rows of a list, each with the newest pull that carries it, one to Linus Torvalds before others.
   */
  List<FixRow> of(List<FixEntry> entries) {
    List<String> ids = entries.stream().map(FixEntry::id).toList();
    Map<String, List<Appearance>> appearances =
        fixes.appearances(ids).stream()
            .collect(Collectors.groupingBy(a -> String.valueOf(a.fixId())));
    Map<String, List<FixReason>> reasons = reasons(ids);
    return entries.stream()
        .map(fix ->
            row(
                fix,
                newest(appearances.getOrDefault(fix.id(), List.of())),
                reasons.getOrDefault(fix.id(), List.of())))
        .toList();
  }

  /** Why each of these fixes is classified as it is. */
  Map<String, List<FixReason>> reasons(Collection<String> ids) {
    return fixes.reasons(ids).stream().collect(Collectors.groupingBy(FixReason::fixId));
  }

  FixRow row(FixEntry fix, @Nullable Appearance shown, List<FixReason> reasons) {
    String title = shown == null ? fix.title() : shown.title();
    int cut = prefixEnd(title);
    return new FixRow(
        fix.id(),
        title.substring(0, cut),
        title.substring(cut).strip(),
        fix.author() == null ? "" : fix.author(),
        (shown == null ? fix.lastSeen() : shown.sentAt()).toLocalDate(),
        shown == null ? null : label(shown),
        shown == null ? null : "/pulls/" + shown.tree() + "/" + shown.slug(),
        named(Criterion.SUBSYSTEM, fix.subsystem()),
        named(Criterion.KIND, fix.kind()),
        named(Criterion.PROVENANCE, fix.provenance()),
        fix.security(),
        weak(reasons, "subsystem"),
        weak(reasons, "kind"),
        shown == null ? null : inTheMail(shown),
        why(reasons));
  }

  /** Where a title's last prefix ends, with its colon; 0 where it has none. */
  static int prefixEnd(String title) {
    Matcher prefix = PREFIX.matcher(title);
    return prefix.find() ? prefix.end(1) : 0;
  }

  Named named(Criterion criterion, String key) {
    return new Named(
        key, names.of(criterion, key), Addresses.fixes(FixFilter.all().with(criterion, key)));
  }

  private static @Nullable Appearance newest(List<Appearance> newestFirst) {
    return newestFirst.stream()
        .filter(a -> a.tree().equals(PullHistory.NET))
        .findFirst()
        .or(() -> newestFirst.stream().findFirst())
        .orElse(null);
  }

  static String label(Appearance appearance) {
    return appearance.tree().equals(PullHistory.NET)
            && appearance.release() != null
            && appearance.rc() != null
        ? appearance.release() + "-rc" + appearance.rc()
        : appearance.slug();
  }

  private static @Nullable String inTheMail(Appearance appearance) {
    String bullet = appearance.bullet();
    return bullet == null || plain(bullet).equals(plain(appearance.title())) ? null : bullet;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }

  private static boolean weak(List<FixReason> reasons, String answer) {
    return reasons.stream().anyMatch(r -> r.answer().equals(answer) && r.weak());
  }

  private static String why(FixReason reason) {
    String by = reason.answer() + " by " + reason.rule();
    return reason.matched().isEmpty() ? by : by + " “" + reason.matched() + "”";
  }

  private static String why(List<FixReason> reasons) {
    return reasons.stream().map(ListedFixes::why).collect(Collectors.joining("; "));
  }
}
