// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

/** What fixes can be counted by. */
public enum Dimension {
  RELEASE("p.release", Criterion.RELEASE),
  RC("p.rc", Criterion.RC),
  TREE("p.tree", Criterion.TREE),
  PULL("p.slug", Criterion.PULL),
  SECTION("a.section_key", Criterion.SECTION),
  SUBSYSTEM("f.subsystem", Criterion.SUBSYSTEM),
  DRIVER("f.driver", Criterion.DRIVER),
  KIND("f.kind", Criterion.KIND),
  PROVENANCE("f.provenance", Criterion.PROVENANCE),
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

  /** The criterion that chooses one of its values. */
  public Criterion criterion() {
    return criterion;
  }
}
