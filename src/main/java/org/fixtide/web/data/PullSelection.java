// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.data;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fixtide.catalog.BadFilterException;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.PullEntry;
import org.fixtide.catalog.Vocabulary;
import org.fixtide.trend.Names;
import org.fixtide.trend.Numbers;
import org.fixtide.trend.Trends;
import org.springframework.util.MultiValueMap;

/**
 * Which pulls an address means, and in which order.
 *
 * @param filter by tree, release and rc only
 * @param sort {@code fixes} or {@code features}
 * @param order {@code newest}, {@code oldest}, {@code most} or {@code fewest}
 */
public record PullSelection(FixFilter filter, String sort, String order) {

  private static final Set<Criterion> USED =
      Set.of(Criterion.TREE, Criterion.RELEASE, Criterion.RC);
  private static final List<String> SORTS = List.of("fixes", "features");

  /**
   * Reads an address's parameters; those that are none of pulls are left alone.
   *
   * @throws BadFilterException for a criterion of fixes that pulls do not have, or a value that is
   *     not known
   */
  public static PullSelection of(MultiValueMap<String, String> parameters, Vocabulary vocabulary) {
    PullSelection selection =
        new PullSelection(
            used(FixFilter.parse(parameters, vocabulary)),
            Objects.requireNonNullElse(parameters.getFirst("sort"), "fixes"),
            Objects.requireNonNullElse(parameters.getFirst("order"), "newest"));
    if (!SORTS.contains(selection.sort)) {
      throw new BadFilterException("sort", selection.sort, String.join(", ", SORTS));
    }
    return selection;
  }

  private static FixFilter used(FixFilter filter) {
    for (Criterion criterion : filter.values().keySet()) {
      if (!USED.contains(criterion)) {
        throw new BadFilterException(
            criterion.parameter(), filter.of(criterion).getFirst(), "tree, release and rc only");
      }
    }
    return filter;
  }

  /** The pulls, in order. */
  public List<PullEntry> in(Trends.Snapshot record) {
    return record.pulls().where(with(filter)).stream().sorted(ordered()).toList();
  }

  /** The condition with another filter in place of this one. */
  public Predicate<PullEntry> with(FixFilter other) {
    return pull ->
        pull.current()
            && pull.feature() == sort.equals("features")
            && other.values().entrySet().stream()
                .allMatch(e -> e.getValue().contains(value(pull, e.getKey())));
  }

  /** What a pull says to one of the filter's criteria; empty where it says nothing. */
  public static String value(PullEntry pull, Criterion criterion) {
    return switch (criterion) {
      case RELEASE -> pull.release() == null ? "" : pull.release();
      case RC -> pull.rc() == null ? "" : String.valueOf(pull.rc());
      default -> pull.tree();
    };
  }

  private Comparator<PullEntry> ordered() {
    Comparator<PullEntry> byDate =
        Comparator.comparing(PullEntry::sentAt).thenComparing(PullEntry::id);
    Comparator<PullEntry> bySize = Comparator.comparing(PullEntry::fixes);
    return switch (order) {
      case "newest" -> byDate.reversed();
      case "oldest" -> byDate;
      case "most" -> bySize.reversed().thenComparing(byDate.reversed());
      case "fewest" -> bySize.thenComparing(byDate.reversed());
      default -> throw new BadFilterException("order", order, "newest, oldest, most, fewest");
    };
  }

  /** The list under the given path, such as {@code /pulls.csv}. */
  public String href(String path) {
    return address(path, filter, order);
  }

  /** Their feed, which is in one order only. */
  public String feed() {
    return address("/pulls.atom", filter, "newest");
  }

  /** The list of pulls of another filter or order. */
  public String address(FixFilter other, String inOrder) {
    return address("/pulls", other, inOrder);
  }

  private String address(String path, FixFilter other, String inOrder) {
    String address = other.href(path);
    address = sort.equals("fixes") ? address : joined(address, "sort=" + sort);
    return inOrder.equals("newest") ? address : joined(address, "order=" + inOrder);
  }

  private static String joined(String address, String parameter) {
    return address + (address.contains("?") ? "&" : "?") + parameter;
  }

  /** The same pulls, whatever order was asked for. */
  public PullSelection newestFirst() {
    return new PullSelection(filter, sort, "newest");
  }

  /** In words, with their number. */
  public String title(Names names, int total) {
    String counted = Numbers.counted(total, what(), what() + "s");
    String words = words(names);
    return words.isEmpty() ? counted + " on record" : counted + ": " + words;
  }

  /** In words: {@code Fixes pulls: net}. */
  public String name(Names names) {
    String words = words(names);
    String pulls = sort.equals("features") ? "Feature pulls" : "Fixes pulls";
    return words.isEmpty() ? pulls : pulls + ": " + words;
  }

  private String what() {
    return sort.equals("features") ? "feature pull" : "fixes pull";
  }

  private String words(Names names) {
    return filter.values().entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(v -> names.of(e.getKey(), v)))
        .collect(Collectors.joining(", "));
  }
}
