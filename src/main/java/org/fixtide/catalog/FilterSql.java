// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filter as SQL over {@code fix f}, {@code pull_appearance a} and {@code pull p}, in the words
 * that H2 and PostgreSQL share.
 *
 * @param ofFix conditions on the fix
 * @param ofAppearance conditions on one appearance and its pull
 */
record FilterSql(List<String> ofFix, List<String> ofAppearance, Map<String, Object> parameters) {

  private static final String TESTS_AREA = "tests";

  /** Looked up by index (H2) or hashed (PostgreSQL), however many there are. */
  private static final String FOUND = "f.id = ANY (:found)";

  /** The fix's patch names a recorded fix as its bug's origin. */
  static final String MENDS =
      "f.id IN (SELECT l.fix_id FROM fix_origin l WHERE l.origin_id IS NOT NULL)";

  /** A recorded fix's patch names the fix as its bug's origin. */
  static final String MENDED =
      "f.id IN (SELECT l.origin_id FROM fix_origin l WHERE l.origin_id IS NOT NULL)";

  static FilterSql of(FixFilter filter, Vocabulary vocabulary, TextIndex index) {
    var sql = new FilterSql(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    sql.ofAppearance.add("p.current_send AND p.sort = 'FIXES'");
    filter.values().forEach((criterion, values) -> sql.add(criterion, values, vocabulary, index));
    return sql;
  }

  /** All conditions, for a statement that joins the three tables. */
  String joined() {
    List<String> all = new ArrayList<>(ofAppearance);
    all.addAll(ofFix);
    return String.join(" AND ", all);
  }

  /** All conditions, for a statement over {@code fix f} alone. */
  String alone() {
    String appears =
        "EXISTS (SELECT 1 FROM pull_appearance a JOIN pull p ON p.id = a.pull_id"
            + " WHERE a.fix_id = f.id AND "
            + String.join(" AND ", ofAppearance)
            + ")";
    List<String> all = new ArrayList<>(ofFix);
    all.add(appears);
    return String.join(" AND ", all);
  }

  private void add(
      Criterion criterion, List<String> values, Vocabulary vocabulary, TextIndex index) {
    switch (criterion) {
      case RELEASE -> appearance("p.release IN (:release)", "release", values);
      case FROM -> appearance("p.release_order >= :from", "from", order(values.getFirst()));
      case TO -> appearance("p.release_order <= :to", "to", order(values.getFirst()));
      case RC -> appearance("p.rc IN (:rc)", "rc", values.stream().map(Integer::valueOf).toList());
      case TREE -> appearance("p.tree IN (:tree)", "tree", values);
      case PULL -> appearance("p.slug IN (:pull)", "pull", values);
      case SENT -> sent(values);
      case SECTION -> appearance("a.section_key IN (:section)", "section", values);
      case AREA -> fix("f.subsystem IN (:areas)", "areas", subsystems(values, vocabulary));
      case SUBSYSTEM -> fix("f.subsystem IN (:subsystem)", "subsystem", values);
      case DRIVER -> fix("f.driver IN (:driver)", "driver", values);
      case KIND -> fix("f.kind IN (:kind)", "kind", values);
      case PROVENANCE -> fix("f.provenance IN (:provenance)", "provenance", values);
      case MESSAGE -> fix("(f.patch_id IS NOT NULL) = :message", "message", values.contains("yes"));
      case ASSISTED ->
          fix("(f.ai_assisted IS NOT NULL) = :assisted", "assisted", values.contains("yes"));
      case SECURITY -> fix("f.security = :security", "security", values.contains("yes"));
      case CVE -> cve(values.getFirst());
      case MENDS -> fix("(" + MENDS + ") = :mends", "mends", values.contains("yes"));
      case MENDED -> fix("(" + MENDED + ") = :mended", "mended", values.contains("yes"));
      case AUTHOR -> like("f.author", "author", values.getFirst());
      case TEXT -> fix(FOUND, "found", Sql.texts(index.find(values.getFirst())));
      case TESTS ->
          fix("f.subsystem NOT IN (:tests)", "tests", subsystems(List.of(TESTS_AREA), vocabulary));
    }
  }

  private static List<String> subsystems(List<String> areas, Vocabulary vocabulary) {
    return areas.stream().flatMap(area -> vocabulary.subsystems(area).stream()).toList();
  }

  private void sent(List<String> periods) {
    List<String> any = new ArrayList<>();
    for (String text : periods) {
      Period period = Period.parse(text);
      List<String> both = new ArrayList<>();
      bound(both, "p.sent_at >= :", "since" + any.size(), period.from());
      bound(both, "p.sent_at < :", "until" + any.size(), period.to());
      any.add(String.join(" AND ", both));
    }
    ofAppearance.add("(" + String.join(" OR ", any) + ")");
  }

  private void bound(
      List<String> conditions, String condition, String name, @Nullable OffsetDateTime at) {
    if (at != null) {
      conditions.add(condition + name);
      parameters.put(name, at);
    }
  }

  /** Whether the fix has any id, or one id itself. */
  private void cve(String value) {
    switch (value) {
      case "yes" -> ofFix.add("f.id IN (SELECT v.fix_id FROM fix_cve v)");
      case "no" -> ofFix.add("f.id NOT IN (SELECT v.fix_id FROM fix_cve v)");
      default -> fix("f.id IN (SELECT v.fix_id FROM fix_cve v WHERE v.cve = :cve)", "cve", value);
    }
  }

  private void like(String column, String name, String part) {
    String escaped = part.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    fix("LOWER(" + column + ") LIKE :" + name + " ESCAPE '!'", name, "%" + escaped + "%");
  }

  private void fix(String condition, String name, Object value) {
    ofFix.add(condition);
    parameters.put(name, value);
  }

  private void appearance(String condition, String name, Object value) {
    ofAppearance.add(condition);
    parameters.put(name, value);
  }

  /** {@code 6.19} as {@code pull.release_order} has it: 6019. */
  private static int order(String release) {
    String[] parts = release.split("\\.");
    return Integer.parseInt(parts[0]) * 1000 + Integer.parseInt(parts[1]);
  }
}
