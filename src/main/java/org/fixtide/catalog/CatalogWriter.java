// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records what was read. After each call the catalog is what all documents together say, whatever
 * the order in which they came. Called under the {@link WriteLock}.
 */
@Component
public class CatalogWriter {

  /**
   * What a call did to the fixes.
   *
   * @param added fixes not known before
   * @param lines lines of new fixes pulls, merges left out
   */
  public record Outcome(int added, int lines) {}

  private final EntityManager entities;
  private final JdbcTemplate batches;
  private final JdbcClient jdbc;
  private final PullRegister pulls;
  private final PatchRegister patches;
  private final SendRegister sends;
  private final AddressRegister addresses;
  private final MergeRegister merges;
  private final FixRegister fixes;
  private final StableRegister stable;
  private final RevisionCounter revisions;

  CatalogWriter(
      EntityManager entities,
      JdbcTemplate batches,
      JdbcClient jdbc,
      PullRegister pulls,
      PatchRegister patches,
      SendRegister sends,
      AddressRegister addresses,
      MergeRegister merges,
      FixRegister fixes,
      StableRegister stable,
      RevisionCounter revisions) {
    this.entities = entities;
    this.batches = batches;
    this.jdbc = jdbc;
    this.pulls = pulls;
    this.patches = patches;
    this.sends = sends;
    this.addresses = addresses;
    this.merges = merges;
    this.fixes = fixes;
    this.stable = stable;
    this.revisions = revisions;
  }

  /** Records documents read for the first time, or again. */
  public Outcome record(List<Judged> judged, FixNaming naming) {
    Touched touched = new Touched();
    List<Long> ids = judged.stream().map(Judged::documentId).toList();
    Gone gone = removeReadFrom(ids, touched);
    note(judged);
    int lines = addPulls(judged, touched);
    addNotices(judged, touched);
    addPatches(judged, touched);
    addChangelogs(judged, naming, touched);
    Outcome outcome = settle(touched, lines, naming);
    wakeOthersOf(gone, ids);
    return outcome;
  }

  /**
   * Records that archives have taken documents back, for good; also those not seen yet.
   *
   * @param digests with where the withdrawal was found
   */
  public void withdraw(Map<String, String> digests, FixNaming naming) {
    Touched touched = new Touched();
    List<Long> ids =
        jdbc.sql("SELECT id FROM document WHERE digest = ANY (:digests)")
            .param("digests", Sql.texts(digests.keySet()))
            .query(Long.class)
            .list();
    jdbc.sql("UPDATE document SET state = 'WITHDRAWN' WHERE id = ANY (:ids)")
        .param("ids", Sql.ids(ids))
        .update();
    addUnseen(digests);
    Gone gone = removeReadFrom(ids, touched);
    settle(touched, 0, naming);
    wakeOthersOf(gone, ids);
  }

  /** Records what is known as facts only, except pulls and releases that are known better. */
  public Outcome bundle(
      List<PullRecord> records,
      List<PatchRecord> facts,
      List<StableRecord> releases,
      FixNaming naming) {
    Touched touched = new Touched();
    stable.removeBundled();
    stable.add(releases, null, null, naming, touched);
    patches.removeBundled(touched);
    patches.add(facts, Collections.nCopies(facts.size(), null), touched);
    pulls.remove(jdbc.sql("SELECT id FROM pull WHERE bundled").query(Long.class).list(), touched);
    Map<String, ?> held = pulls.held(records.stream().map(PullRecord::messageId).toList());
    List<PullRecord> wanted =
        records.stream().filter(r -> !held.containsKey(r.messageId())).toList();
    wanted.forEach(record -> pulls.add(record, null, touched));
    return settle(touched, wanted.stream().mapToInt(CatalogWriter::lines).sum(), naming);
  }

  /** Labels the fixes with these titles anew. */
  public void relabel(Collection<String> titles, FixNaming naming) {
    fixes.settle(titles, naming);
    revisions.next();
  }

  /** A title of fixes, and when the newest of them was last seen. */
  public record Labelled(String title, OffsetDateTime lastSeen) {

    /** Before the newest. */
    public static final Labelled NONE =
        new Labelled("", OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));
  }

  /** Titles of fixes labelled by another revision, newest first, behind {@code after}. */
  public List<Labelled> labelledByOthers(int revision, Labelled after, int limit) {
    return jdbc.sql(
            """
            SELECT title, MAX(last_seen) AS seen FROM fix WHERE classifier_revision <> :revision
            GROUP BY title HAVING MAX(last_seen) < :seen OR MAX(last_seen) = :seen AND title > :title
            ORDER BY 2 DESC, 1 LIMIT :limit
            """)
        .param("revision", revision)
        .param("seen", after.lastSeen())
        .param("title", after.title())
        .param("limit", limit)
        .query((row, n) ->
            new Labelled(row.getString("title"), row.getObject("seen", OffsetDateTime.class)))
        .list();
  }

  /**
   * Labels items of some stable releases anew that another revision has labelled.
   *
   * @return whether there were any
   */
  public boolean relabelStable(int revision, FixNaming naming) {
    boolean some = stable.relabel(revision, naming);
    if (some) {
      revisions.next();
    }
    return some;
  }

  /** Titles of the fixes that somebody has corrected. */
  public List<String> corrected() {
    return jdbc.sql(
            "SELECT title FROM fix WHERE id IN (SELECT fix_id FROM fix_correction) ORDER BY title")
        .query(String.class)
        .list();
  }

  /** What documents said that are withdrawn or read again. */
  private record Gone(List<String> messageIds, Set<Integer> releases) {}

  private Gone removeReadFrom(List<Long> ids, Touched touched) {
    merges.removeReadFrom(ids, touched);
    patches.removeReadFrom(ids, touched);
    return new Gone(pulls.removeReadFrom(ids, touched), stable.removeReadFrom(ids));
  }

  private void addNotices(List<Judged> judged, Touched touched) {
    for (Judged one : judged) {
      if (one.found() instanceof NoticeRecord notice) {
        merges.add(notice, one.documentId(), touched);
      }
    }
  }

  private void addChangelogs(List<Judged> judged, FixNaming naming, Touched touched) {
    for (Judged one : judged) {
      if (one.found() instanceof ChangelogRecord changelog) {
        stable.add(changelog.releases(), one.documentId(), one.digest(), naming, touched);
      }
    }
  }

  private void addPatches(List<Judged> judged, Touched touched) {
    List<PatchRecord> found = new ArrayList<>();
    List<@Nullable Long> documents = new ArrayList<>();
    for (Judged one : judged) {
      if (one.found() instanceof PatchRecord patch) {
        found.add(patch);
        documents.add(one.documentId());
      }
    }
    patches.add(found, documents, touched);
  }

  /** Of several documents with one Message-ID the one with the smallest digest is the pull. */
  private int addPulls(List<Judged> judged, Touched touched) {
    Map<String, Judged> chosen = new HashMap<>();
    for (Judged one : judged) {
      if (one.found() instanceof PullRecord pull) {
        chosen.merge(pull.messageId(), one, CatalogWriter::smaller);
      }
    }
    Map<String, PullRegister.Held> held = pulls.held(chosen.keySet());
    chosen.values().removeIf(one -> isHeldBetter(held.get(messageId(one)), one));
    pulls.remove(
        chosen.keySet().stream()
            .map(held::get)
            .filter(Objects::nonNull)
            .map(PullRegister.Held::id)
            .toList(),
        touched);
    int lines = 0;
    for (Judged one :
        chosen.values().stream().sorted(Comparator.comparing(Judged::digest)).toList()) {
      PullRecord pull = Objects.requireNonNull(one.pull());
      pulls.add(pull, one.documentId(), touched);
      lines += lines(pull);
    }
    return lines;
  }

  private static String messageId(Judged one) {
    return Objects.requireNonNull(one.pull()).messageId();
  }

  private static int lines(PullRecord pull) {
    return pull.sort() == PullSort.FIXES
        ? (int) pull.shortlog().stream().filter(line -> !line.merge()).count()
        : 0;
  }

  private static Judged smaller(Judged a, Judged b) {
    return a.digest().compareTo(b.digest()) <= 0 ? a : b;
  }

  private static boolean isHeldBetter(PullRegister.@Nullable Held held, Judged one) {
    return held != null && held.digest() != null && held.digest().compareTo(one.digest()) < 0;
  }

  private Outcome settle(Touched touched, int lines, FixNaming naming) {
    entities.flush();
    entities.clear();
    sends.settle(touched);
    addresses.settle(touched);
    merges.settle(touched);
    int added = fixes.settle(touched.titles, naming);
    stable.settle(touched.listed);
    if (!touched.isEmpty()) {
      revisions.next();
    }
    return new Outcome(added, lines);
  }

  /** Where a pull or a release is gone, other documents that may say the same are read again. */
  private void wakeOthersOf(Gone gone, List<Long> readNow) {
    if (!gone.releases().isEmpty()) {
      revisions.next();
    }
    stable.wakeOthers(gone.releases(), readNow);
    jdbc.sql(
            """
            UPDATE document SET state = 'NEW' WHERE state = 'PULL' AND message_id = ANY (:ids)
            AND NOT EXISTS (SELECT 1 FROM pull WHERE pull.message_id = document.message_id)
            """)
        .param("ids", Sql.texts(gone.messageIds()))
        .update();
  }

  private void note(List<Judged> judged) {
    batches.batchUpdate(
        """
        UPDATE document SET state = ?, message_id = ?, subject = ?, sent_at = ?, reason = ?,
          reader_revision = ? WHERE id = ?
        """,
        judged.stream()
            .map(one ->
                new @Nullable Object[] {
                  one.state().name(),
                  Text.fitOrNull(one.messageId(), 500),
                  Text.fitOrNull(one.subject(), 2000),
                  Sql.time(one.sentAt()),
                  Text.fitOrNull(one.reason(), 1000),
                  one.revision(),
                  one.documentId()
                })
            .toList());
  }

  private void addUnseen(Map<String, String> digests) {
    List<String> seen =
        jdbc.sql("SELECT digest FROM document WHERE digest = ANY (:digests)")
            .param("digests", Sql.texts(digests.keySet()))
            .query(String.class)
            .list();
    digests.forEach((digest, origin) -> {
      if (!seen.contains(digest)) {
        Document unseen = new Document(digest, "message/rfc822", origin, 0, null);
        unseen.state = DocumentState.WITHDRAWN;
        entities.persist(unseen);
      }
    });
  }
}
