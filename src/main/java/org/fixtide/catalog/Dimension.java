// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

/** What fixes can be counted by. */
public enum Dimension {
  RELEASE("p.release", Criterion.RELEASE),
  RC("p.rc", Criterion.RC),
  TREE("p.tree", Criterion.TREE),
  PULL("p.slug", Criterion.PULL),
  MONTH("TO_CHAR(p.sent_at AT TIME ZONE 'UTC', 'YYYY-MM')", Criterion.SENT),
  WEEK("TO_CHAR(p.sent_at AT TIME ZONE 'UTC', 'IYYY-\"W\"IW')", Criterion.SENT),
  SECTION("a.section_key", Criterion.SECTION),
  SUBSYSTEM("f.subsystem", Criterion.SUBSYSTEM),
  DRIVER("f.driver", Criterion.DRIVER),
  KIND("f.kind", Criterion.KIND),
  PROVENANCE("f.provenance", Criterion.PROVENANCE),
  MESSAGE("CASE WHEN f.patch_id IS NULL THEN 'no' ELSE 'yes' END", Criterion.MESSAGE),
  ASSISTED("CASE WHEN f.ai_assisted IS NULL THEN 'no' ELSE 'yes' END", Criterion.ASSISTED),
  SECURITY("CASE WHEN f.security THEN 'yes' ELSE 'no' END", Criterion.SECURITY),
  CVE("CASE WHEN f.id IN (SELECT v.fix_id FROM fix_cve v) THEN 'yes' ELSE 'no' END", Criterion.CVE),
  MENDS("CASE WHEN " + FilterSql.MENDS + " THEN 'yes' ELSE 'no' END", Criterion.MENDS),
  MENDED("CASE WHEN " + FilterSql.MENDED + " THEN 'yes' ELSE 'no' END", Criterion.MENDED);

  private final String column;
  private final Criterion criterion;

  Dimension(String column, Criterion criterion) {
    this.column = column;
    this.criterion = criterion;
  }

  String column() {
    return column;
  }

  /** Whether a fix has one value of it, rather than one for each pull that carries it. */
  public boolean ofFix() {
    return !column.startsWith("p.") && !column.startsWith("a.") && !column.startsWith("TO_CHAR(p.");
  }

  /** The criterion that chooses one of its values. */
  public Criterion criterion() {
    return criterion;
  }
}
