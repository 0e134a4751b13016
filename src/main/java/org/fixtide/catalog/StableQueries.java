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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads stable releases and what they carry. */
@Repository
public class StableQueries {

  private static final String VERSIONS =
      "SELECT release_order, version, series, released_at, source, listed_from, items FROM stable_release ";

  private static final String ENTRIES =
      """
      SELECT r.version, i.position, i.title, i.title_key, i.commit_id, i.cves, i.fix_id,
        COALESCE(f.subsystem, i.subsystem) AS subsystem, COALESCE(f.kind, i.kind) AS kind,
        COALESCE(f.security, i.security) AS security,
        COALESCE(f.provenance, i.provenance) AS provenance,
        CASE WHEN f.id IS NULL THEN i.driver ELSE f.driver END AS driver,
        (SELECT s.version FROM stable_item x JOIN stable_release s
          ON s.release_order = x.release_order
          WHERE x.title_key = i.title_key AND s.series = r.series
          ORDER BY s.release_order FETCH FIRST 1 ROW ONLY) AS first_version
      FROM stable_item i JOIN stable_release r ON r.release_order = i.release_order
      LEFT JOIN fix f ON f.id = i.fix_id
      WHERE (i.networking OR i.fix_id IS NOT NULL) AND i.release_order > :from AND i.release_order <= :to
      ORDER BY i.release_order, i.position
      """;

  private static final String CARRIERS =
      """
      SELECT i.fix_id, r.series, r.version, r.released_at FROM stable_item i
      JOIN stable_release r ON r.release_order = i.release_order
      WHERE i.fix_id = ANY (:ids) ORDER BY r.release_order
      """;

  private static final String ALONE =
      """
      SELECT r.version, i.position, i.title, i.title_key, i.commit_id, i.cves, i.fix_id,
        i.subsystem, i.kind, i.security, i.provenance, i.driver, r.version AS first_version
      FROM stable_item i JOIN stable_release r ON r.release_order = i.release_order
      WHERE i.subsystem = :subsystem AND i.networking AND i.fix_id IS NULL
      ORDER BY i.release_order DESC, i.position FETCH FIRST :most ROWS ONLY
      """;

  private final JdbcClient jdbc;
  private final KnownSeries known = KnownSeries.standard();

  StableQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every series on record, the newest first. */
  public List<StableSeries> series() {
    List<StableSeries> series = new ArrayList<>();
    List<StableVersion> some = new ArrayList<>();
    for (StableVersion version : versions()) {
      if (!some.isEmpty() && !some.getFirst().series().equals(version.series())) {
        series.add(series(some));
        some.clear();
      }
      some.add(version);
    }
    if (!some.isEmpty()) {
      series.add(series(some));
    }
    return series;
  }

  private StableSeries series(List<StableVersion> newestFirst) {
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

  /**
   * What came in by networking between two versions of a series, the oldest first.
   *
   * @param from the version that has none of it; {@code null} for the series' start
   * @param to the version that has all of it
   * @throws IllegalArgumentException where one is no stable release, or they are of two series
   */
  public List<StableEntry> between(@Nullable String from, String to) {
    int last = order(to);
    int first = from == null ? StableOrder.start(last) : order(from);
    if (StableOrder.start(first + (from == null ? 1 : 0)) != StableOrder.start(last)) {
      throw new IllegalArgumentException(from + " and " + to + " are of two series");
    }
    return jdbc.sql(ENTRIES)
        .param("from", first)
        .param("to", last)
        .query(StableQueries::entry)
        .list();
  }

  /**
   * Items of a subsystem that are no recorded fix, of the newest release first; the same title may
   * come from several.
   *
   * @param most how many at most
   */
  public List<StableEntry> alone(String subsystem, int most) {
    return jdbc.sql(ALONE)
        .param("subsystem", subsystem)
        .param("most", most)
        .query(StableQueries::entry)
        .list();
  }

  private static int order(String version) {
    Integer order = StableOrder.of(version);
    if (order == null) {
      throw new IllegalArgumentException(version + " is no stable release");
    }
    return order;
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

  private static StableEntry entry(ResultSet row, int n) throws SQLException {
    String cves = row.getString("cves");
    return new StableEntry(
        row.getString("version"),
        row.getInt("position"),
        row.getString("title"),
        row.getString("title_key"),
        row.getString("commit_id"),
        cves.isEmpty() ? List.of() : List.of(cves.split(" ")),
        row.getString("fix_id"),
        row.getString("subsystem"),
        row.getString("kind"),
        row.getBoolean("security"),
        row.getString("provenance"),
        row.getString("driver"),
        row.getString("first_version"));
  }
}
