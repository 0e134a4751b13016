// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.List;
import java.util.Map;
import org.fixtide.catalog.CatalogVersion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixQueries;
import org.fixtide.catalog.GroupCount;
import org.fixtide.catalog.PullQueries;
import org.fixtide.catalog.Vocabulary;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;

/**
 * The figures of a state of the catalog, kept while that state lasts: from a {@link Cube} where it
 * has what they are chosen by, else from one query each.
 */
@Service
public class Figures {

  private final FixQueries fixes;
  private final PullQueries pulls;
  private final Cubes cubes;

  Figures(FixQueries fixes, PullQueries pulls, Cubes cubes) {
    this.fixes = fixes;
    this.pulls = pulls;
    this.cubes = cubes;
  }

  /** Every pull. */
  @Cacheable("pulls")
  public PullHistory pulls(CatalogVersion version) {
    return PullHistory.of(pulls.all());
  }

  /** How many fixes a filter finds. */
  @Cacheable("count")
  public int count(CatalogVersion version, FixFilter filter, Vocabulary vocabulary) {
    return cubes
        .of(version)
        .count(filter, vocabulary)
        .orElseGet(() -> fixes.count(filter, vocabulary));
  }

  /** Fixes by the values of the dimensions. */
  @Cacheable("groups")
  public List<GroupCount> groups(
      CatalogVersion version, FixFilter filter, Vocabulary vocabulary, List<Dimension> dimensions) {
    return cubes
        .of(version)
        .groups(filter, vocabulary, dimensions)
        .orElseGet(() -> fixes.groups(filter, vocabulary, dimensions));
  }

  /** For each dimension the counts with its own criterion lifted. */
  @Cacheable("facets")
  public Map<Dimension, List<GroupCount>> facets(
      CatalogVersion version, FixFilter filter, Vocabulary vocabulary, List<Dimension> dimensions) {
    return cubes
        .of(version)
        .facets(filter, vocabulary, dimensions)
        .orElseGet(() -> fixes.facets(filter, vocabulary, dimensions));
  }
}
