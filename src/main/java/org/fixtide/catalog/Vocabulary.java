// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The keys that filters may use; the catalog itself knows no taxonomy.
 *
 * @param areas subsystems of each area
 */
public record Vocabulary(
    Map<String, List<String>> areas,
    List<String> kinds,
    List<String> provenances,
    List<String> sections,
    List<String> trees) {

  private static final Pattern RELEASE = Pattern.compile("[2-9]\\.\\d{1,3}");
  private static final Pattern RC = Pattern.compile("\\d|[1-9]\\d");
  private static final Pattern CVE = Pattern.compile("yes|no|CVE-\\d{4}-\\d{4,9}");
  private static final int TEXT_LENGTH = 200;

  List<String> subsystems(String area) {
    return areas.getOrDefault(area, List.of());
  }

  void check(Criterion criterion, String value) {
    switch (criterion) {
      case RELEASE, FROM, TO -> matches(criterion, value, RELEASE, "a release such as 6.19");
      case RC -> matches(criterion, value, RC, "the number of a candidate, 0 to 99");
      case TREE -> oneOf(criterion, value, trees);
      case SECTION -> oneOf(criterion, value, sections);
      case AREA -> oneOf(criterion, value, areas.keySet());
      case SUBSYSTEM ->
          oneOf(criterion, value, areas.values().stream().flatMap(List::stream).toList());
      case KIND -> oneOf(criterion, value, kinds);
      case PROVENANCE -> oneOf(criterion, value, provenances);
      case MESSAGE, ASSISTED, SECURITY, MENDS, MENDED ->
          oneOf(criterion, value, List.of("yes", "no"));
      case CVE -> matches(criterion, value, CVE, "yes, no, or an id such as CVE-2026-43117");
      case SENT -> sent(value);
      case TESTS -> oneOf(criterion, value, List.of("out"));
      case PULL, DRIVER, AUTHOR, TEXT -> shortEnough(criterion, value);
    }
  }

  private static void sent(String value) {
    if (!Period.readable(value)) {
      throw new BadFilterException(
          Criterion.SENT.parameter(),
          value,
          "2026, 2026-01, 2026-W03, 2026-01-15, or two of them with .. between, such as"
              + " 2026-01-15..2026-02-01");
    }
  }

  private static void matches(Criterion criterion, String value, Pattern form, String allowed) {
    if (!form.matcher(value).matches()) {
      throw new BadFilterException(criterion.parameter(), value, allowed);
    }
  }

  private static void oneOf(Criterion criterion, String value, Collection<String> known) {
    if (!known.contains(value)) {
      throw new BadFilterException(criterion.parameter(), value, String.join(", ", known));
    }
  }

  private static void shortEnough(Criterion criterion, String value) {
    if (value.length() > TEXT_LENGTH || value.indexOf('\0') >= 0) {
      String shown = value.substring(0, Math.min(20, value.length())).replace('\0', '?') + "...";
      throw new BadFilterException(criterion.parameter(), shown, "up to 200 characters of text");
    }
  }
}
