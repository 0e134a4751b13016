// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which stable releases are on record, and which carry a fix. */
@Repository
public class StableQueries {

  private static final String VERSIONS =
      "SELECT release_order, version, series, released_at, source, listed_from, items FROM stable_release ";

  private static final String CARRIERS =
      """
      SELECT i.fix_id, r.series, r.version, r.released_at FROM stable_item i
      JOIN stable_release r ON r.release_order = i.release_order
      WHERE i.fix_id = ANY (:ids) ORDER BY r.release_order
      """;

  private final JdbcClient jdbc;
  private final KnownSeries known = KnownSeries.standard();

  StableQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The series of releases that are sorted as {@link #versions()}. */
  public List<StableSeries> series(List<StableVersion> newestFirst) {
    List<StableSeries> series = new ArrayList<>();
    List<StableVersion> some = new ArrayList<>();
    for (StableVersion version : newestFirst) {
      if (!some.isEmpty() && !some.getFirst().series().equals(version.series())) {
        series.add(one(some));
        some.clear();
      }
      some.add(version);
    }
    if (!some.isEmpty()) {
      series.add(one(some));
    }
    return series;
  }

  private StableSeries one(List<StableVersion> newestFirst) {
    StableVersion newest = newestFirst.getFirst();
    return new StableSeries(
        newest.series(),
        newestFirst.size(),
        newest.version(),
        newest.date(),
        known.isLongterm(newest.series()),
        known.endOfLife(newest.series()));
  }

  /** Every version on record, the newest first. */
  public List<StableVersion> versions() {
    return jdbc.sql(VERSIONS + "ORDER BY release_order DESC").query(StableQueries::version).list();
  }

  /** The versions of a series on record, the newest first. */
  public List<StableVersion> versions(String series) {
    return jdbc.sql(VERSIONS + "WHERE series = :series ORDER BY release_order DESC")
        .param("series", series)
        .query(StableQueries::version)
        .list();
  }

  /** A version, where it is on record. */
  public Optional<StableVersion> version(String version) {
    Integer order = StableOrder.of(version);
    return order == null
        ? Optional.empty()
        : jdbc.sql(VERSIONS + "WHERE release_order = :order")
            .param("order", order)
            .query(StableQueries::version)
            .optional();
  }

  /** By fix, the series that carry it, the newest first; nothing for those that none carries. */
  public Map<String, List<StableCarrier>> carriers(Collection<String> fixIds) {
    Map<String, List<StableCarrier>> carriers = new HashMap<>();
    for (List<String> some : Sql.chunks(fixIds)) {
      jdbc.sql(CARRIERS)
          .param("ids", Sql.texts(some))
          .query(row -> {
            addFirst(
                carriers.computeIfAbsent(row.getString("fix_id"), id -> new ArrayList<>()),
                new StableCarrier(
                    row.getString("series"),
                    row.getString("version"),
                    Columns.instant(row, "released_at")));
          });
    }
    return carriers;
  }

  private static void addFirst(List<StableCarrier> newestFirst, StableCarrier later) {
    if (newestFirst.isEmpty() || !newestFirst.getFirst().series().equals(later.series())) {
      newestFirst.addFirst(later);
    }
  }

  private static StableVersion version(ResultSet row, int n) throws SQLException {
    return new StableVersion(
        row.getString("version"),
        row.getString("series"),
        row.getInt("release_order"),
        Columns.instant(row, "released_at"),
        StableRecord.Source.valueOf(row.getString("source")),
        row.getString("listed_from"),
        row.getInt("items"));
  }
}
