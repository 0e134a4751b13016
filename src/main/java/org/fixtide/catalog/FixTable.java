// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.fixtide.catalog.FixClusters.Cluster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of fixes and of what hangs off them. */
@Component
class FixTable {

  private static final List<String> PARTS =
      List.of("fix_secondary", "fix_cve", "fix_evidence", "fix_origin", "fix_correction");

  private final JdbcTemplate batches;
  private final JdbcClient jdbc;

  FixTable(JdbcTemplate batches, JdbcClient jdbc) {
    this.batches = batches;
    this.jdbc = jdbc;
  }

  /** Ids of the fixes with these titles. */
  Set<String> known(List<String> titles) {
    return new HashSet<>(
        jdbc.sql("SELECT id FROM fix WHERE title = ANY (:titles)")
            .param("titles", Sql.texts(titles))
            .query(String.class)
            .list());
  }

  /** Writes the fixes, labelled; those in {@code known} are there already. */
  void write(
      List<Cluster> clusters,
      Map<Cluster, PatchRegister.Chosen> patches,
      Set<String> known,
      FixNaming naming) {
    List<@Nullable Object[]> added = new ArrayList<>();
    List<@Nullable Object[]> changed = new ArrayList<>();
    List<@Nullable Object[]> secondary = new ArrayList<>();
    List<@Nullable Object[]> cves = new ArrayList<>();
    List<@Nullable Object[]> evidence = new ArrayList<>();
    List<@Nullable Object[]> origins = new ArrayList<>();
    List<@Nullable Object[]> corrections = new ArrayList<>();
    for (Cluster cluster : clusters) {
      String id = cluster.id();
      PatchRegister.Chosen own = patches.get(cluster);
      FixLabels labels = naming.label(source(cluster, own));
      Long patch = own == null ? null : own.id();
      (known.contains(id) ? changed : added).add(row(cluster, labels, patch, naming.revision()));
      each(labels.secondary(), (n, key) -> secondary.add(array(id, n, key)));
      each(labels.cves(), (n, cve) -> cves.add(array(id, n, Text.fit(cve, 30))));
      each(labels.evidence(), (n, e) -> evidence.add(evidence(id, n, e)));
      each(labels.corrections(), (n, c) -> corrections.add(correction(id, n, c)));
      if (own != null) {
        each(own.patch().origins(), (n, o) -> origins.add(origin(id, n, o)));
      }
    }
    clear(known);
    batches.batchUpdate(
        """
        INSERT INTO fix (title, author, first_seen, last_seen, appearances, subsystem, kind,
          security, provenance, ai_assisted, driver, patch_id, classifier_revision, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        added);
    batches.batchUpdate(
        """
        UPDATE fix SET title = ?, author = ?, first_seen = ?, last_seen = ?, appearances = ?,
          subsystem = ?, kind = ?, security = ?, provenance = ?, ai_assisted = ?, driver = ?,
          patch_id = ?, classifier_revision = ? WHERE id = ?
        """,
        changed);
    batches.batchUpdate(
        "INSERT INTO fix_secondary (fix_id, position, subsystem) VALUES (?, ?, ?)", secondary);
    batches.batchUpdate("INSERT INTO fix_cve (fix_id, position, cve) VALUES (?, ?, ?)", cves);
    batches.batchUpdate(
        "INSERT INTO fix_evidence (fix_id, position, answer, rule, matched, weak)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        evidence);
    batches.batchUpdate(
        "INSERT INTO fix_origin (fix_id, position, commit_id, title) VALUES (?, ?, ?, ?)", origins);
    batches.batchUpdate(
        """
        INSERT INTO fix_correction (fix_id, position, answer, machine, "value", corrected_by,
          corrected_on, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        corrections);
  }

  /** Says of appearances which fix they are; an empty id for none. */
  void rehome(Map<Long, String> homes) {
    batches.batchUpdate(
        "UPDATE pull_appearance SET fix_id = NULLIF(?, '') WHERE id = ?",
        homes.entrySet().stream().map(e -> new Object[] {e.getValue(), e.getKey()}).toList());
  }

  /** Removes fixes that no appearance names any more. */
  void remove(Collection<String> ids) {
    clear(ids);
    jdbc.sql("DELETE FROM fix WHERE id = ANY (:ids)").param("ids", Sql.texts(ids)).update();
  }

  private void clear(Collection<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    for (String part : PARTS) {
      jdbc.sql("DELETE FROM " + part + " WHERE fix_id = ANY (:ids)")
          .param("ids", Sql.texts(ids))
          .update();
    }
  }

  private static FixSource source(Cluster cluster, PatchRegister.@Nullable Chosen own) {
    return new FixSource(
        cluster.title(),
        cluster.author(),
        cluster.first().tree(),
        cluster.bullet(),
        own == null ? null : own.patch().message(),
        own == null ? List.of() : own.patch().paths());
  }

  private static @Nullable Object[] row(
      Cluster cluster, FixLabels labels, @Nullable Long patch, int revision) {
    return array(
        cluster.title(),
        cluster.author(),
        Sql.time(cluster.first().sentAt()),
        Sql.time(cluster.last().sentAt()),
        cluster.pulls(),
        labels.subsystem(),
        labels.kind(),
        labels.security(),
        labels.provenance(),
        Text.fitOrNull(labels.aiAssisted(), 200),
        Text.fitOrNull(labels.driver(), 100),
        patch,
        revision,
        cluster.id());
  }

  private static @Nullable Object[] evidence(String id, int position, FixEvidence of) {
    return array(
        id,
        position,
        Text.fit(of.of(), 30),
        Text.fit(of.rule(), 100),
        Text.fit(of.matched(), 500),
        of.weak());
  }

  private static @Nullable Object[] origin(String id, int position, PatchRecord.Origin of) {
    return array(id, position, Text.fit(of.commit(), 40), Text.fitOrNull(of.title(), 500));
  }

  private static @Nullable Object[] correction(String id, int position, FixCorrection of) {
    return array(
        id,
        position,
        Text.fit(of.of(), 30),
        Text.fit(of.machine(), 500),
        Text.fit(of.value(), 500),
        Text.fit(of.by(), 300),
        of.on(),
        Text.fit(of.why(), 2000));
  }

  private static @Nullable Object[] array(@Nullable Object... values) {
    return values;
  }

  private static <T> void each(List<T> values, BiConsumer<Integer, T> action) {
    for (int i = 0; i < values.size(); i++) {
      action.accept(i, values.get(i));
    }
  }
}
