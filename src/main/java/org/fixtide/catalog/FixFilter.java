// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which fixes are meant: the one filter of pages, downloads and charts, and the one place where it
 * is read from an address and written to one. Values of one criterion are alternatives; criteria
 * all hold. Release, rc, tree, pull and section hold of one and the same appearance of the fix.
 *
 * @param values in the order of {@link Criterion}; no criterion without a value
 */
public record FixFilter(Map<Criterion, List<String>> values) {

  private static final FixFilter ALL = new FixFilter(Map.of());

  public FixFilter {
    Map<Criterion, List<String>> sorted = new EnumMap<>(Criterion.class);
    values.forEach((criterion, list) -> sorted.put(criterion, List.copyOf(list)));
    sorted.values().removeIf(List::isEmpty);
    values = Collections.unmodifiableMap(sorted);
  }

  /** Every fix on record. */
  public static FixFilter all() {
    return ALL;
  }

  /**
   * Reads an address's parameters; those that are no criterion are left alone.
   *
   * @throws BadFilterException for a value that the vocabulary does not know
   */
  public static FixFilter parse(Map<String, List<String>> parameters, Vocabulary vocabulary) {
    Map<Criterion, List<String>> values = new EnumMap<>(Criterion.class);
    parameters.forEach((name, given) ->
        Criterion.ofParameter(name)
            .ifPresent(criterion -> values.put(criterion, checked(criterion, given, vocabulary))));
    return new FixFilter(values);
  }

  private static List<String> checked(
      Criterion criterion, List<String> given, Vocabulary vocabulary) {
    List<String> wanted =
        given.stream().map(String::strip).filter(v -> !v.isEmpty()).distinct().toList();
    wanted.forEach(value -> vocabulary.check(criterion, value));
    if (!criterion.repeats() && wanted.size() > 1) {
      throw new BadFilterException(
          criterion.parameter(), String.join(", ", wanted), "one value only");
    }
    return wanted;
  }

  /** Values of a criterion; empty where it does not restrict. */
  public List<String> of(Criterion criterion) {
    return values.getOrDefault(criterion, List.of());
  }

  /** The value of a criterion that has exactly one. */
  public @Nullable String only(Criterion criterion) {
    return of(criterion).size() == 1 ? of(criterion).getFirst() : null;
  }

  public boolean has(Criterion criterion, String value) {
    return of(criterion).contains(value);
  }

  /** This filter with these values alone for the criterion; none lifts it. */
  public FixFilter with(Criterion criterion, String... chosen) {
    return with(criterion, List.of(chosen));
  }

  /** This filter with these values alone for the criterion; none lifts it. */
  public FixFilter with(Criterion criterion, Collection<String> chosen) {
    Map<Criterion, List<String>> changed = new EnumMap<>(Criterion.class);
    changed.putAll(values);
    changed.put(criterion, List.copyOf(chosen));
    return new FixFilter(changed);
  }

  /** Adds the value, or takes it away where it is chosen; a criterion of one value changes it. */
  public FixFilter toggle(Criterion criterion, String value) {
    List<String> chosen = new ArrayList<>(criterion.repeats() ? of(criterion) : List.of());
    if (has(criterion, value)) {
      chosen.remove(value);
    } else {
      chosen.add(value);
    }
    return with(criterion, chosen);
  }

  /** As the query of an address: {@code release=6.19&rc=5}; empty for all fixes. */
  public String query() {
    return values.entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(v -> e.getKey().parameter() + "=" + encoded(v)))
        .collect(Collectors.joining("&"));
  }

  /** The address of the list of these fixes under the given path. */
  public String href(String path) {
    return values.isEmpty() ? path : path + "?" + query();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
