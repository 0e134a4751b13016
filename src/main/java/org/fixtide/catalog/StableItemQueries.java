// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the networking commits of stable releases: lists and counts, each by a filter. */
@Repository
public class StableItemQueries {

  private static final String JOINED =
      " FROM stable_item i LEFT JOIN fix f ON f.id = i.fix_id WHERE ";

  private static final String COLUMNS =
      """
      SELECT r.version, r.released_at, i.position, i.title, i.title_key, i.commit_id, i.cves, i.fix_id,
        %s AS subsystem, %s AS kind, %s AS security, %s AS provenance, %s AS driver,
        (SELECT s.version FROM stable_item x JOIN stable_release s
          ON s.release_order = x.release_order
          WHERE x.title_key = i.title_key AND s.series = r.series
          ORDER BY s.release_order FETCH FIRST 1 ROW ONLY) AS first_version
      FROM stable_item i JOIN stable_release r ON r.release_order = i.release_order
      LEFT JOIN fix f ON f.id = i.fix_id
      WHERE
      """
          .formatted(
              StableFilterSql.SUBSYSTEM,
              StableFilterSql.KIND,
              StableFilterSql.SECURITY,
              StableFilterSql.PROVENANCE,
              StableFilterSql.DRIVER);

  private static final Map<Dimension, String> DIMENSIONS =
      Map.of(
          Dimension.SUBSYSTEM, StableFilterSql.SUBSYSTEM,
          Dimension.KIND, StableFilterSql.KIND,
          Dimension.PROVENANCE, StableFilterSql.PROVENANCE,
          Dimension.DRIVER, StableFilterSql.DRIVER,
          Dimension.SECURITY, "CASE WHEN " + StableFilterSql.SECURITY + " THEN 'yes' ELSE 'no' END",
          Dimension.CVE, "CASE WHEN i.cves <> '' THEN 'yes' ELSE 'no' END");

  private static final String TOTALS =
      """
      SELECT COUNT(*) AS changes,
        COALESCE(SUM(CASE WHEN %s THEN 1 ELSE 0 END), 0) AS security,
        COALESCE(SUM(CASE WHEN i.cves <> '' THEN 1 ELSE 0 END), 0) AS with_cve,
        COALESCE(SUM(CASE WHEN i.fix_id IS NOT NULL THEN 1 ELSE 0 END), 0) AS recorded
      """
          .formatted(StableFilterSql.SECURITY);

  private static final String COUNTS =
      TOTALS
          + ", r.version FROM stable_release r JOIN stable_item i ON i.release_order ="
          + " r.release_order LEFT JOIN fix f ON f.id = i.fix_id WHERE "
          + StableFilterSql.NETWORKING
          + " AND r.release_order = ANY (:orders) GROUP BY r.version";

  private static final String ALONE =
      """
      SELECT r.version, r.released_at, i.position, i.title, i.title_key, i.commit_id, i.cves, i.fix_id,
        i.subsystem, i.kind, i.security, i.provenance, i.driver, r.version AS first_version
      FROM stable_item i JOIN stable_release r ON r.release_order = i.release_order
      WHERE %s IN (:keys) AND i.networking AND i.fix_id IS NULL
      ORDER BY i.release_order DESC, i.position FETCH FIRST :most ROWS ONLY
      """;

  private final JdbcClient jdbc;

  StableItemQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A page of the list.
   *
   * @param after last place of the page before; {@code null} for the first page
   * @throws BadFilterException for a criterion that is not known of stable releases
   */
  public StablePage page(StableSpan span, FixFilter filter, StablePage.@Nullable Key after) {
    StableFilterSql sql = StableFilterSql.of(span, filter);
    String text = COLUMNS + sql.joined();
    if (after != null) {
      text +=
          " AND (i.release_order < :last OR i.release_order = :last AND i.position > :position)";
      sql.parameters().put("last", StableOrder.of(after.version()));
      sql.parameters().put("position", after.position());
    }
    List<StableEntry> found =
        jdbc.sql(text + newestFirst() + " FETCH FIRST " + (StablePage.SIZE + 1) + " ROWS ONLY")
            .params(sql.parameters())
            .query(StableItemQueries::entry)
            .list();
    if (found.size() <= StablePage.SIZE) {
      return new StablePage(found, null);
    }
    StableEntry last = found.get(StablePage.SIZE - 1);
    return new StablePage(
        List.copyOf(found.subList(0, StablePage.SIZE)),
        new StablePage.Key(last.version(), last.position()));
  }

  /** Gives every item, of the newest release first, without holding them all. */
  @Transactional(readOnly = true)
  public void each(StableSpan span, FixFilter filter, Consumer<StableEntry> reader) {
    StableFilterSql sql = StableFilterSql.of(span, filter);
    try (Stream<StableEntry> items =
        jdbc
            .sql(COLUMNS + sql.joined() + newestFirst())
            .withFetchSize(500)
            .params(sql.parameters())
            .query(StableItemQueries::entry)
            .stream()) {
      items.forEach(reader);
    }
  }

  /** Every item, of the oldest release first. */
  public List<StableEntry> all(StableSpan span) {
    StableFilterSql sql = StableFilterSql.of(span, FixFilter.all());
    return jdbc.sql(COLUMNS + sql.joined() + " ORDER BY i.release_order, i.position")
        .params(sql.parameters())
        .query(StableItemQueries::entry)
        .list();
  }

  /**
   * Items of a subsystem that are no recorded fix, of the newest release first; the same title may
   * come from several.
   *
   * @param most how many at most
   */
  public List<StableEntry> aloneOfSubsystem(String subsystem, int most) {
    return alone("i.subsystem", List.of(subsystem), most);
  }

  /** As {@link #aloneOfSubsystem}, of drivers. */
  public List<StableEntry> aloneOfDrivers(Collection<String> drivers, int most) {
    return drivers.isEmpty() ? List.of() : alone("i.driver", drivers, most);
  }

  private List<StableEntry> alone(String column, Collection<String> keys, int most) {
    return jdbc.sql(ALONE.formatted(column))
        .param("keys", keys)
        .param("most", most)
        .query(StableItemQueries::entry)
        .list();
  }

  private static String newestFirst() {
    return " ORDER BY i.release_order DESC, i.position";
  }

  /** What all items of the span carry together; its version is the span's last. */
  public StableCounts count(StableSpan span, FixFilter filter) {
    StableFilterSql sql = StableFilterSql.of(span, filter);
    return jdbc.sql(TOTALS + JOINED + sql.joined())
        .params(sql.parameters())
        .query((row, n) -> counts(row, span.to()))
        .single();
  }

  /** What all releases on record carry together, each change as often as releases list it. */
  public StableCounts total() {
    return jdbc.sql(TOTALS + JOINED + StableFilterSql.NETWORKING)
        .query((row, n) -> counts(row, ""))
        .single();
  }

  /** For each dimension the counts of its values with its own criterion lifted: one statement. */
  public Map<Dimension, List<GroupCount>> facets(
      StableSpan span, FixFilter filter, List<Dimension> dimensions) {
    Map<Dimension, List<GroupCount>> facets = new EnumMap<>(Dimension.class);
    dimensions.forEach(dimension -> facets.put(dimension, new ArrayList<>()));
    jdbc.sql(
            dimensions.stream()
                .map(dimension -> facet(span, filter, dimension))
                .collect(Collectors.joining(" UNION ALL ")))
        .params(StableFilterSql.of(span, filter).parameters())
        .query(row -> {
          String key = row.getString(2);
          facets
              .computeIfAbsent(Dimension.valueOf(row.getString(1)), d -> new ArrayList<>())
              .add(new GroupCount(List.of(key == null ? "" : key), row.getInt(3)));
        });
    return facets;
  }

  private static String facet(StableSpan span, FixFilter filter, Dimension dimension) {
    String column = DIMENSIONS.get(dimension);
    StableFilterSql lifted = StableFilterSql.of(span, filter.with(dimension.criterion()));
    return "SELECT '%s', %s, COUNT(*) %s %s GROUP BY %s"
        .formatted(dimension, column, JOINED, lifted.joined(), column);
  }

  /** By version what each of the releases carries; nothing for those without networking. */
  public Map<String, StableCounts> counts(List<StableVersion> releases) {
    Map<String, StableCounts> counts = new HashMap<>();
    jdbc.sql(COUNTS)
        .param("orders", Sql.numbers(releases.stream().map(StableVersion::order).toList()))
        .query(row -> {
          StableCounts release = counts(row, row.getString("version"));
          counts.put(release.version(), release);
        });
    return counts;
  }

  private static StableCounts counts(ResultSet row, String version) throws SQLException {
    return new StableCounts(
        version,
        row.getInt("changes"),
        row.getInt("security"),
        row.getInt("with_cve"),
        row.getInt("recorded"));
  }

  private static StableEntry entry(ResultSet row, int n) throws SQLException {
    String cves = row.getString("cves");
    return new StableEntry(
        row.getString("version"),
        Columns.instant(row, "released_at"),
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
