// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A filter as SQL over {@code stable_item i} and the recorded {@code fix f} that an item may be.
 */
record StableFilterSql(List<String> conditions, Map<String, Object> parameters) {

  static final String SUBSYSTEM = "COALESCE(f.subsystem, i.subsystem)";
  static final String KIND = "COALESCE(f.kind, i.kind)";
  static final String SECURITY = "COALESCE(f.security, i.security)";
  static final String PROVENANCE = "COALESCE(f.provenance, i.provenance)";
  static final String DRIVER = "CASE WHEN f.id IS NULL THEN i.driver ELSE f.driver END";

  /** Items that the pages show. */
  static final String NETWORKING = "(i.networking OR i.fix_id IS NOT NULL)";

  /** What stable releases can be filtered by. */
  static final Set<Criterion> KNOWN =
      Set.of(
          Criterion.SUBSYSTEM,
          Criterion.KIND,
          Criterion.PROVENANCE,
          Criterion.SECURITY,
          Criterion.CVE,
          Criterion.DRIVER);

  /**
   * @throws BadFilterException for a criterion that is not known of stable releases
   */
  static StableFilterSql of(StableSpan span, FixFilter filter) {
    var sql = new StableFilterSql(new ArrayList<>(), new HashMap<>());
    sql.conditions.add(NETWORKING);
    sql.where("i.release_order > :from", "from", span.first());
    sql.where("i.release_order <= :to", "to", span.last());
    filter.values().forEach(sql::add);
    return sql;
  }

  String joined() {
    return String.join(" AND ", conditions);
  }

  private void add(Criterion criterion, List<String> values) {
    switch (criterion) {
      case SUBSYSTEM -> where(SUBSYSTEM + " IN (:subsystem)", "subsystem", values);
      case KIND -> where(KIND + " IN (:kind)", "kind", values);
      case PROVENANCE -> where(PROVENANCE + " IN (:provenance)", "provenance", values);
      case DRIVER -> where(DRIVER + " IN (:driver)", "driver", values);
      case SECURITY -> where(SECURITY + " = :security", "security", values.contains("yes"));
      case CVE -> cve(values.getFirst());
      default ->
          throw new BadFilterException(
              criterion.parameter(),
              String.join(", ", values),
              "nothing here; the changes of stable releases are chosen by subsystem, kind,"
                  + " provenance, security, cve or driver");
    }
  }

  private void cve(String value) {
    switch (value) {
      case "yes" -> conditions.add("i.cves <> ''");
      case "no" -> conditions.add("i.cves = ''");
      default -> where("(' ' || i.cves || ' ') LIKE :cve", "cve", "% " + value + " %");
    }
  }

  private void where(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
  }
}
