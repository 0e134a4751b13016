// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads fixes: lists, counts and groups, each by a {@link FixFilter}. */
@Repository
public class FixQueries {

  private static final String JOINED =
      " FROM fix f JOIN pull_appearance a ON a.fix_id = f.id JOIN pull p ON p.id = a.pull_id WHERE ";

  private static final String APPEARANCES =
      """
      SELECT a.fix_id, p.tree, p.slug, p.release, p.rc, p.sent_at, a.position, a.author, a.title,
             a.merge, a.section_key AS section, a.bullet_id, b.text AS bullet, a.match_score
      FROM pull_appearance a JOIN pull p ON p.id = a.pull_id LEFT JOIN bullet b ON b.id = a.bullet_id
      """;

  private final JdbcClient jdbc;
  private final TextIndex index;

  FixQueries(JdbcClient jdbc, TextIndex index) {
    this.jdbc = jdbc;
    this.index = index;
  }

  /** How many fixes there are. */
  public int count(FixFilter filter, Vocabulary vocabulary) {
    FilterSql sql = FilterSql.of(filter, vocabulary, index);
    return jdbc.sql("SELECT COUNT(*) FROM fix f WHERE " + sql.alone())
        .params(sql.parameters())
        .query(Integer.class)
        .single();
  }

  /**
   * A page of the list.
   *
   * @param after last place of the page before; {@code null} for the first page
   */
  public FixPage page(
      FixFilter filter, Vocabulary vocabulary, boolean oldestFirst, FixPage.@Nullable Key after) {
    return page(filter, vocabulary, oldestFirst, after, FixPage.SIZE);
  }

  /**
   * A page of the list.
   *
   * @param after last place of the page before; {@code null} for the first page
   * @param size fixes that it holds at most
   */
  public FixPage page(
      FixFilter filter,
      Vocabulary vocabulary,
      boolean oldestFirst,
      FixPage.@Nullable Key after,
      int size) {
    FilterSql sql = FilterSql.of(filter, vocabulary, index);
    String way = oldestFirst ? "ASC" : "DESC";
    String text = "SELECT f.* FROM fix f WHERE " + sql.alone();
    if (after != null) {
      String beyond = oldestFirst ? ">" : "<";
      text +=
          " AND (f.last_seen "
              + beyond
              + " :seen OR f.last_seen = :seen AND f.id "
              + beyond
              + " :id)";
      sql.parameters().put("seen", after.lastSeen());
      sql.parameters().put("id", after.id());
    }
    text +=
        " ORDER BY f.last_seen "
            + way
            + ", f.id "
            + way
            + " FETCH FIRST "
            + (size + 1)
            + " ROWS ONLY";
    List<FixEntry> found = jdbc.sql(text).params(sql.parameters()).query(FixQueries::entry).list();
    if (found.size() <= size) {
      return new FixPage(found, null);
    }
    FixEntry last = found.get(size - 1);
    return new FixPage(
        List.copyOf(found.subList(0, size)), new FixPage.Key(last.lastSeen(), last.id()));
  }

  /** Ids of the fixes, in no order. */
  public Set<String> ids(FixFilter filter, Vocabulary vocabulary) {
    FilterSql sql = FilterSql.of(filter, vocabulary, index);
    return new HashSet<>(
        jdbc.sql("SELECT f.id FROM fix f WHERE " + sql.alone())
            .params(sql.parameters())
            .query(String.class)
            .list());
  }

  /** Gives every fix, newest first, without holding them all. */
  @Transactional(readOnly = true)
  public void each(FixFilter filter, Vocabulary vocabulary, Consumer<FixEntry> reader) {
    FilterSql sql = FilterSql.of(filter, vocabulary, index);
    String text =
        "SELECT f.* FROM fix f WHERE " + sql.alone() + " ORDER BY f.last_seen DESC, f.id DESC";
    try (Stream<FixEntry> fixes =
        jdbc
            .sql(text)
            .withFetchSize(500)
            .params(sql.parameters())
            .query(FixQueries::entry)
            .stream()) {
      fixes.forEach(reader);
    }
  }

  /** Counts by every combination of the dimensions' values, in no order. */
  public List<GroupCount> groups(
      FixFilter filter, Vocabulary vocabulary, List<Dimension> dimensions) {
    FilterSql sql = FilterSql.of(filter, vocabulary, index);
    String columns = dimensions.stream().map(Dimension::column).collect(Collectors.joining(", "));
    String text =
        "SELECT "
            + columns
            + ", COUNT(DISTINCT f.id)"
            + JOINED
            + sql.joined()
            + " GROUP BY "
            + columns;
    return jdbc.sql(text)
        .params(sql.parameters())
        .query((row, n) -> group(row, 0, dimensions.size()))
        .list();
  }

  /** For each dimension the counts of its values with its own criterion lifted: one statement. */
  public Map<Dimension, List<GroupCount>> facets(
      FixFilter filter, Vocabulary vocabulary, List<Dimension> dimensions) {
    FilterSql whole = FilterSql.of(filter, vocabulary, index);
    String text =
        dimensions.stream()
            .map(dimension -> facet(filter, vocabulary, dimension))
            .collect(Collectors.joining(" UNION ALL "));
    Map<Dimension, List<GroupCount>> facets = new EnumMap<>(Dimension.class);
    dimensions.forEach(dimension -> facets.put(dimension, new ArrayList<>()));
    jdbc.sql(text)
        .params(whole.parameters())
        .query(row -> {
          facets
              .computeIfAbsent(Dimension.valueOf(row.getString(1)), d -> new ArrayList<>())
              .add(group(row, 1, 1));
        });
    return facets;
  }

  private String facet(FixFilter filter, Vocabulary vocabulary, Dimension dimension) {
    FilterSql sql = FilterSql.of(filter.with(dimension.criterion()), vocabulary, index);
    return """
    SELECT '%s', CAST(x.answer AS VARCHAR(40)), COUNT(DISTINCT x.id)
    FROM (SELECT %s AS answer, f.id%s%s) x GROUP BY x.answer\
    """
        .formatted(dimension, dimension.column(), JOINED, sql.joined());
  }

  /** Every current appearance of these fixes, newest first. */
  public List<Appearance> appearances(Collection<String> fixIds) {
    return fixIds.isEmpty()
        ? List.of()
        : jdbc.sql(
                APPEARANCES + " WHERE a.fix_id IN (:ids) ORDER BY p.sent_at DESC, p.id, a.position")
            .param("ids", fixIds)
            .query(FixQueries::appearance)
            .list();
  }

  /** A pull's shortlog in its order. */
  public List<Appearance> shortlog(long pullId) {
    return jdbc.sql(APPEARANCES + " WHERE a.pull_id = :pull ORDER BY a.position")
        .param("pull", pullId)
        .query(FixQueries::appearance)
        .list();
  }

  /** These fixes, in no order; unknown ids are left out. */
  public List<FixEntry> byId(Collection<String> fixIds) {
    return fixIds.isEmpty()
        ? List.of()
        : jdbc.sql("SELECT f.* FROM fix f WHERE f.id IN (:ids)")
            .param("ids", fixIds)
            .query(FixQueries::entry)
            .list();
  }

  /** Why these fixes are classified as they are, in order of the answers. */
  public List<FixReason> reasons(Collection<String> fixIds) {
    return fixIds.isEmpty()
        ? List.of()
        : jdbc.sql(
                "SELECT fix_id, answer, rule, matched, weak FROM fix_evidence"
                    + " WHERE fix_id IN (:ids) ORDER BY fix_id, position")
            .param("ids", fixIds)
            .query((row, n) ->
                new FixReason(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getBoolean(5)))
            .list();
  }

  private static GroupCount group(ResultSet row, int skip, int dimensions) throws SQLException {
    List<String> keys = new ArrayList<>(dimensions);
    for (int column = skip + 1; column <= skip + dimensions; column++) {
      String key = row.getString(column);
      keys.add(key == null ? "" : key);
    }
    return new GroupCount(List.copyOf(keys), row.getInt(skip + dimensions + 1));
  }

  static FixEntry entry(ResultSet row, int n) throws SQLException {
    return new FixEntry(
        row.getString("id"),
        row.getString("title"),
        row.getString("author"),
        row.getObject("first_seen", OffsetDateTime.class),
        row.getObject("last_seen", OffsetDateTime.class),
        row.getInt("appearances"),
        row.getString("subsystem"),
        row.getString("kind"),
        row.getBoolean("security"),
        row.getString("provenance"),
        row.getString("ai_assisted"),
        row.getString("driver"));
  }

  private static Appearance appearance(ResultSet row, int n) throws SQLException {
    return new Appearance(
        row.getString("fix_id"),
        row.getString("tree"),
        row.getString("slug"),
        row.getString("release"),
        row.getObject("rc", Integer.class),
        row.getObject("sent_at", OffsetDateTime.class),
        row.getInt("position"),
        row.getString("author"),
        row.getString("title"),
        row.getBoolean("merge"),
        row.getString("section"),
        row.getObject("bullet_id", Long.class),
        row.getString("bullet"),
        row.getObject("match_score", Double.class));
  }
}
