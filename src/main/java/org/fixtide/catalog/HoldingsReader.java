// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads {@link Holdings}, one query a list. */
@Component
public class HoldingsReader {

  /** A run writes a sign of life with every batch; one silent for longer has died. */
  private static final Duration SILENCE = Duration.ofMinutes(10);

  private final JdbcClient jdbc;

  HoldingsReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is on record now. */
  @Transactional(readOnly = true)
  public Holdings read() {
    List<Long> fixes =
        jdbc.sql(
                """
                SELECT count(*) AS fixes,
                  coalesce(sum(CASE WHEN appearances > 1 THEN 1 ELSE 0 END), 0) AS shared
                FROM fix\
                """)
            .query((row, n) -> List.of(row.getLong("fixes"), row.getLong("shared")))
            .single();
    return new Holdings(
        counts("SELECT state, count(*) FROM document GROUP BY state ORDER BY state"),
        counts(
            """
            SELECT reason, count(*) FROM document WHERE state = 'OTHER' AND reason IS NOT NULL
            GROUP BY reason ORDER BY count(*) DESC, reason LIMIT %d\
            """
                .formatted(Holdings.LISTED)),
        trees(),
        candidates(),
        quarantine(),
        runs(),
        finders(),
        fixes.get(0),
        fixes.get(1));
  }

  private List<Holdings.Count> counts(String sql) {
    return jdbc.sql(sql)
        .query((row, n) -> new Holdings.Count(row.getString(1), row.getLong(2)))
        .list();
  }

  private List<Holdings.Finder> finders() {
    return jdbc.sql(
            """
            SELECT f.provenance, count(*) AS fixes, count(f.patch_id) AS patches,
              sum(CASE WHEN %s THEN 1 ELSE 0 END) AS mends,
              sum(CASE WHEN %s THEN 1 ELSE 0 END) AS mended
            FROM fix f GROUP BY f.provenance\
            """
                .formatted(FilterSql.MENDS, FilterSql.MENDED))
        .query((row, n) ->
            new Holdings.Finder(
                row.getString("provenance"),
                row.getLong("fixes"),
                row.getLong("patches"),
                row.getLong("mends"),
                row.getLong("mended")))
        .list();
  }

  private List<Holdings.Tree> trees() {
    return jdbc.sql(
            """
            SELECT tree, sort,
              sum(CASE WHEN current_send THEN 1 ELSE 0 END) AS pulls,
              sum(CASE WHEN current_send THEN 0 ELSE 1 END) AS replaced,
              sum(CASE WHEN current_send AND bundled THEN 1 ELSE 0 END) AS bundled,
              sum(CASE WHEN current_send AND commits IS NULL THEN 1 ELSE 0 END) AS without_shortlog,
              min(sent_at) AS first, max(sent_at) AS last
            FROM pull GROUP BY tree, sort
            ORDER BY CASE WHEN tree = 'net' THEN 0 ELSE 1 END, tree, sort DESC\
            """)
        .query((row, n) ->
            new Holdings.Tree(
                row.getString("tree"),
                PullSort.valueOf(row.getString("sort")),
                row.getLong("pulls"),
                row.getLong("replaced"),
                row.getLong("bundled"),
                row.getLong("without_shortlog"),
                Columns.present(row, "first"),
                Columns.present(row, "last")))
        .list();
  }

  private List<Holdings.Candidates> candidates() {
    Map<String, List<@Nullable Integer>> rcs = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT DISTINCT release_order, release, rc FROM pull
            WHERE tree = 'net' AND sort = 'FIXES' AND current_send AND release IS NOT NULL
            ORDER BY release_order DESC, rc\
            """)
        .query(
            (RowCallbackHandler)
                row ->
                    rcs.computeIfAbsent(row.getString("release"), release -> new ArrayList<>())
                        .add(Columns.number(row, "rc")));
    return rcs.entrySet().stream()
        .map(entry -> new Holdings.Candidates(entry.getKey(), entry.getValue()))
        .toList();
  }

  private List<Holdings.Unread> quarantine() {
    return jdbc.sql(
            """
            SELECT digest, message_id, subject, reason FROM document
            WHERE state = 'QUARANTINED' ORDER BY id DESC LIMIT %d\
            """
                .formatted(Holdings.LISTED))
        .query((row, n) ->
            new Holdings.Unread(
                row.getString("digest"),
                row.getString("message_id"),
                row.getString("subject"),
                row.getString("reason")))
        .list();
  }

  private List<Holdings.Run> runs() {
    Instant alive = Instant.now(Clock.systemUTC()).minus(SILENCE);
    return jdbc.sql(
            """
            SELECT task, started_at, ended_at, documents, pulls, known, quarantined,
              CASE WHEN state = 'RUNNING' AND seen_at < :alive THEN 'INTERRUPTED' ELSE state END
                AS state
            FROM ingest_run ORDER BY id DESC LIMIT 10\
            """)
        .param("alive", alive.atOffset(ZoneOffset.UTC))
        .query((row, n) ->
            new Holdings.Run(
                row.getString("task"),
                Columns.present(row, "started_at"),
                Columns.instant(row, "ended_at"),
                row.getString("state"),
                row.getLong("documents"),
                row.getLong("pulls"),
                row.getLong("known"),
                row.getLong("quarantined")))
        .list();
  }
}
