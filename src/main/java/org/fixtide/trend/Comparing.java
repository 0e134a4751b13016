// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fixtide.catalog.BadFilterException;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.ReleaseOrder;
import org.fixtide.trend.SideBySide.Group;
import org.fixtide.trend.SideBySide.Line;
import org.fixtide.trend.SideBySide.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts two releases, or two subsystems, side by side. */
@Service
public class Comparing {

  private static final int LINES = 20;
  private static final int RELEASES = 12;

  private final Names names;

  Comparing(Names names) {
    this.names = names;
  }

  /**
   * Compares what two keys name.
   *
   * @throws BadFilterException for a key that names neither, and for two of different sorts; it
   *     names the parameter {@code a} or {@code b}
   */
  public SideBySide of(Trends.Snapshot record, String a, String b) {
    boolean releases = isRelease(record, "a", a);
    if (isRelease(record, "b", b) != releases) {
      throw new BadFilterException(
          "b", b, (releases ? "a release" : "a subsystem") + ", as " + a + " is one");
    }
    return releases ? releases(record, a, b) : subsystems(record, a, b);
  }

  /** Releases that can be compared, newest first. */
  public List<String> releases(Trends.Snapshot record) {
    return record.pulls().cycles().stream().map(Cycle::release).toList();
  }

  private boolean isRelease(Trends.Snapshot record, String parameter, String key) {
    if (record.pulls().cycle(key).isPresent()) {
      return true;
    }
    if (!names.hasSubsystem(key)) {
      throw new BadFilterException(
          parameter,
          key.substring(0, Math.min(40, key.length())),
          "a release on record or the key of a subsystem: "
              + String.join(", ", releases(record))
              + "; "
              + String.join(
                  ", ",
                  names.areas().stream().flatMap(x -> names.subsystemsOf(x).stream()).toList()));
    }
    return false;
  }

  private SideBySide releases(Trends.Snapshot record, String a, String b) {
    Cycle first = record.pulls().cycle(a).orElseThrow();
    Cycle second = record.pulls().cycle(b).orElseThrow();
    LikeWithLike like = LikeWithLike.of(first, second);
    if (like.nothing()) {
      throw new BadFilterException(
          "b", b, "a release with a candidate on record that " + a + " has too");
    }
    FixFilter ofA = like.of(first);
    FixFilter ofB = like.of(second);
    return new SideBySide(
        new Side(a, a, first.gap(), record.count(ofA), ofA),
        new Side(b, b, second.gap(), record.count(ofB), ofB),
        true,
        like.words(),
        groups(record, ofA, ofB, Dimension.RC, Dimension.SUBSYSTEM, Dimension.SECTION));
  }

  private SideBySide subsystems(Trends.Snapshot record, String a, String b) {
    FixFilter ofA = FixFilter.all().with(Criterion.SUBSYSTEM, a);
    FixFilter ofB = FixFilter.all().with(Criterion.SUBSYSTEM, b);
    return new SideBySide(
        new Side(a, names.subsystem(a), null, record.count(ofA), ofA),
        new Side(b, names.subsystem(b), null, record.count(ofB), ofB),
        false,
        "All fixes on record, whatever their tree; both subsystems over the same releases.",
        groups(record, ofA, ofB, Dimension.RELEASE, Dimension.TREE));
  }

  private List<Group> groups(Trends.Snapshot record, FixFilter a, FixFilter b, Dimension... own) {
    List<Group> groups = new ArrayList<>();
    for (Dimension dimension : own) {
      groups.add(group(record, a, b, dimension, null));
    }
    groups.add(group(record, a, b, Dimension.KIND, null));
    groups.add(group(record, a, b, Dimension.SECURITY, null));
    groups.add(
        group(
            record,
            a.with(Criterion.MESSAGE, "yes"),
            b.with(Criterion.MESSAGE, "yes"),
            Dimension.PROVENANCE,
            "Of the fixes whose own message is on record, which is where finders are named."));
    return groups;
  }

  private Group group(
      Trends.Snapshot record,
      FixFilter a,
      FixFilter b,
      Dimension dimension,
      @Nullable String note) {
    Map<String, Integer> ofA = record.byKey(a, dimension);
    Map<String, Integer> ofB = record.byKey(b, dimension);
    List<Line> lines =
        keys(ofA, ofB, dimension).stream()
            .map(key ->
                new Line(
                    key,
                    names.of(dimension.criterion(), key),
                    figure(ofA, a, dimension, key),
                    figure(ofB, b, dimension, key)))
            .toList();
    return new Group(
        dimension.criterion().parameter(),
        dimension.criterion().title(),
        new Panel.Figure(record.count(a), a),
        new Panel.Figure(record.count(b), b),
        note,
        lines);
  }

  private static Panel.Figure figure(
      Map<String, Integer> counts, FixFilter filter, Dimension dimension, String key) {
    return new Panel.Figure(counts.getOrDefault(key, 0), filter.with(dimension.criterion(), key));
  }

  private static List<String> keys(
      Map<String, Integer> a, Map<String, Integer> b, Dimension dimension) {
    Set<String> all = new LinkedHashSet<>(a.keySet());
    all.addAll(b.keySet());
    all.remove("");
    return switch (dimension) {
      case RC -> all.stream().sorted(Comparator.comparing(Integer::valueOf)).toList();
      case RELEASE ->
          all.stream()
              .filter(release -> ReleaseOrder.of(release) != null)
              .sorted(
                  Comparator.comparing((String r) -> Objects.requireNonNull(ReleaseOrder.of(r)))
                      .reversed())
              .limit(RELEASES)
              .toList();
      default ->
          all.stream()
              .sorted(
                  Comparator.comparingInt(
                          (String key) -> a.getOrDefault(key, 0) + b.getOrDefault(key, 0))
                      .reversed()
                      .thenComparing(Comparator.naturalOrder()))
              .limit(LINES)
              .toList();
    };
  }

  /** The two newest cycles, as an example; empty with fewer on record. */
  public Optional<List<String>> example(Trends.Snapshot record) {
    List<String> all = releases(record);
    return all.size() < 2 ? Optional.empty() : Optional.of(List.of(all.get(1), all.get(0)));
  }
}
