// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import java.util.stream.Collectors;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;
import org.fixtide.trend.Names;
import org.fixtide.web.Chip;
import org.fixtide.web.Facet;
import org.fixtide.web.FixRow;
import org.fixtide.web.Pager;
import org.jspecify.annotations.Nullable;

/**
 * {@code /fixes}, ready to show.
 *
 * @param title the selection in words, with its count
 * @param words what the search field holds
 * @param keep further parameters of the selection, which a search keeps
 */
record FixesView(
    String title,
    int total,
    @Nullable String words,
    List<Chip> chips,
    List<Chip> keep,
    List<Facet> facets,
    List<Facet.Option> tests,
    String csv,
    String json,
    List<FixRow> rows,
    Pager pager,
    String sort) {

  /** The selection in words; empty for all fixes. */
  static String words(FixFilter filter, Names names) {
    return filter.values().entrySet().stream()
        .filter(e -> e.getKey() != Criterion.TESTS)
        .map(e -> e.getValue().stream().map(v -> names.of(e.getKey(), v)))
        .map(alternatives -> alternatives.collect(Collectors.joining(" or ")))
        .collect(Collectors.joining(", "));
  }

  static List<Chip> chips(FixFilter filter, Names names) {
    return filter.values().entrySet().stream()
        .flatMap(e ->
            e.getValue().stream()
                .map(value ->
                    new Chip(
                        e.getKey().title(),
                        names.of(e.getKey(), value),
                        Addresses.fixes(filter.toggle(e.getKey(), value)))))
        .toList();
  }

  /** Parameters as name and value, but for the words. */
  static List<Chip> keep(FixFilter filter) {
    return filter.with(Criterion.TEXT).values().entrySet().stream()
        .flatMap(
            e -> e.getValue().stream().map(value -> new Chip(e.getKey().parameter(), value, "")))
        .toList();
  }

  /** {@code counted} or {@code left out}: the switch for tests and documentation. */
  static List<Facet.Option> tests(FixFilter filter, String path) {
    boolean out = filter.has(Criterion.TESTS, "out");
    return List.of(
        new Facet.Option(
            "in", "Tests and docs counted", 0, !out, filter.with(Criterion.TESTS).href(path)),
        new Facet.Option(
            "out", "Left out", 0, out, filter.with(Criterion.TESTS, "out").href(path)));
  }
}
