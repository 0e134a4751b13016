// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fixtide.catalog.Appearance;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixEntry;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixQueries;
import org.fixtide.catalog.FixReason;
import org.fixtide.catalog.SummarySection;
import org.fixtide.trend.Names;
import org.fixtide.web.FixRow;
import org.springframework.stereotype.Component;

/** Files a pull's fixes as its own summary does; those it does not name come last. */
@Component
class PullGroups {

  private static final String NONE = "none";

  private final FixQueries fixes;
  private final ListedFixes rows;
  private final Names names;

  PullGroups(FixQueries fixes, ListedFixes rows, Names names) {
    this.fixes = fixes;
    this.rows = rows;
    this.names = names;
  }

  List<PullView.Group> of(
      List<Appearance> shortlog, List<SummarySection> sections, FixFilter filter) {
    Map<String, Appearance> lines = new LinkedHashMap<>();
    shortlog.forEach(line -> putOnce(lines, line));
    Map<String, FixEntry> entries =
        fixes.byId(lines.keySet()).stream().collect(Collectors.toMap(FixEntry::id, entry -> entry));
    Map<String, List<FixReason>> reasons = rows.reasons(lines.keySet());
    Map<String, List<FixRow>> bySection = new LinkedHashMap<>();
    lines.forEach((id, line) -> {
      FixEntry entry = entries.get(id);
      if (entry != null) {
        bySection
            .computeIfAbsent(line.section(), section -> new ArrayList<>())
            .add(rows.row(entry, line, reasons.getOrDefault(id, List.of())));
      }
    });
    Set<Long> matched =
        shortlog.stream()
            .map(Appearance::bulletId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return groups(bySection, unmatched(sections, matched), filter);
  }

  private static void putOnce(Map<String, Appearance> lines, Appearance line) {
    if (line.fixId() != null) {
      lines.putIfAbsent(line.fixId(), line);
    }
  }

  private static Map<String, List<SummarySection.Bullet>> unmatched(
      List<SummarySection> sections, Set<Long> matched) {
    Map<String, List<SummarySection.Bullet>> unmatched = new LinkedHashMap<>();
    for (SummarySection section : sections) {
      List<SummarySection.Bullet> left =
          section.bullets().stream().filter(bullet -> !matched.contains(bullet.id())).toList();
      unmatched.computeIfAbsent(section.key(), key -> new ArrayList<>()).addAll(left);
    }
    return unmatched;
  }

  private List<PullView.Group> groups(
      Map<String, List<FixRow>> bySection,
      Map<String, List<SummarySection.Bullet>> unmatched,
      FixFilter filter) {
    // The mail's own order first; where its sections are not on record, the taxonomy's.
    Set<String> keys = new LinkedHashSet<>(unmatched.keySet());
    keys.addAll(names.sections());
    keys.addAll(bySection.keySet());
    keys.remove(NONE);
    keys.add(NONE);
    return keys.stream()
        .map(key ->
            group(
                key,
                bySection.getOrDefault(key, List.of()),
                unmatched.getOrDefault(key, List.of()),
                filter))
        .filter(group -> !group.rows().isEmpty() || !group.unmatched().isEmpty())
        .toList();
  }

  private PullView.Group group(
      String key, List<FixRow> found, List<SummarySection.Bullet> left, FixFilter filter) {
    boolean none = key.equals(NONE);
    List<FixRow> sorted =
        none
            ? found.stream().sorted(Comparator.comparing(row -> row.subsystem().name())).toList()
            : found;
    return new PullView.Group(
        none ? "Not named in the summary" : names.of(Criterion.SECTION, key),
        sorted,
        left,
        found.isEmpty() ? null : Addresses.fixes(filter.with(Criterion.SECTION, key)));
  }
}
