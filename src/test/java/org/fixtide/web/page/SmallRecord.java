// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small record of invented fixes: cycles 5.1 to 5.4 whole, 5.5 to rc3 without rc2, one feature
 * pull, one Bluetooth pull whose fix comes again in net's, one replaced send.
 */
final class SmallRecord {

  private static final List<String> SUBSYSTEMS = List.of("tcp", "intel", "selftests", "netfilter");
  private static final List<String> KINDS = List.of("leak", "use-after-free", "behaviour");

  private final JdbcClient jdbc;
  private long pulls;
  private long lines;
  private int fixes;

  private SmallRecord(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static void fill(JdbcClient jdbc) {
    var record = new SmallRecord(jdbc);
    for (int release = 1; release <= 4; release++) {
      for (int rc = 1; rc <= 7; rc++) {
        record.net(release, rc, 2 + (release * rc) % 5);
      }
    }
    record.net(5, 1, 4);
    long last = record.net(5, 3, 9);
    long bluetooth = record.pull("bluetooth", "bluetooth-2020-03-01", "FIXES", true, 5, 0, 50);
    record.line(bluetooth, record.fix("Bluetooth: drop a stale handle", "bluetooth", 50), "none");
    jdbc.sql(
            "INSERT INTO pull_appearance (id, pull_id, position, author, title, title_key, merge,"
                + " section_key, fix_id) SELECT 9001, :net, 99, author, title, title_key, FALSE,"
                + " 'none', fix_id FROM pull_appearance WHERE pull_id = :bluetooth")
        .param("net", last)
        .param("bluetooth", bluetooth)
        .update();
    record.pull("net", "net-next-5.6", "FEATURES", true, 5, 0, 60);
    record.pull("net", "net-5.5-rc3", "FIXES", false, 5, 3, 40);
    record.mends("fix9", "fix1");
    jdbc.sql("UPDATE record_revision SET number = 7").update();
    for (int number = 1; number <= 3; number++) {
      record.stable("5.3", number, 3 + 30 * number);
    }
  }

  /** A stable release: its first change is a recorded fix, the others it alone carries. */
  private void stable(String series, int number, int items) {
    int order = 50030000 + number;
    jdbc.sql(
            """
            INSERT INTO stable_release (release_order, version, series, released_at, source,
              listed_from, items) VALUES (:order, :version, :series, :date, 'DEBIAN', :version, :items)
            """)
        .param("order", order)
        .param("version", series + "." + number)
        .param("series", series)
        .param("date", day(300 + 7 * number))
        .param("items", items + 5)
        .update();
    for (int i = 0; i < items; i++) {
      boolean recorded = i == 0;
      String subsystem = SUBSYSTEMS.get(i % SUBSYSTEMS.size());
      jdbc.sql(
              """
              INSERT INTO stable_item (release_order, position, title, title_key, cves, fix_id,
                networking, subsystem, secondary, kind, security, provenance, driver,
                classifier_revision)
              VALUES (:order, :position, :title, :title, :cves, :fix, TRUE, :subsystem, '', :kind,
                :security, 'unattributed', :driver, 1)
              """)
          .param("order", order)
          .param("position", i)
          .param("title", "%s: mend thing %d of %d".formatted(subsystem, i, number))
          .param("cves", i % 4 == 1 ? "CVE-2020-%d".formatted(10_000 * number + i) : "")
          .param("fix", recorded ? "fix" + number : null, java.sql.Types.VARCHAR)
          .param("subsystem", subsystem)
          .param("kind", KINDS.get(i % KINDS.size()))
          .param("security", i % 4 == 1)
          .param("driver", subsystem.equals("intel") ? "ice" : null, java.sql.Types.VARCHAR)
          .update();
    }
  }

  /** Gives a fix a patch that mends another fix and one not on record, and a correction. */
  private void mends(String fix, String origin) {
    jdbc.sql(
            """
            INSERT INTO patch (id, message_id, title, author, sent_at, version, message, files,
              trailers, origins) VALUES (1, 'p1@example.org', 'a', 'B. Author', :sent, 2, 'b',
              :files, :trailers, '')
            """)
        .param("sent", day(70))
        .param("files", "3\t1\tnet/ipv4/tcp.c\n0\t2\tnet/ipv4/udp.c")
        .param(
            "trailers",
            "Reported-by\tA. Finder <finder@example.org>\nCloses\thttps://example.org/bug/1")
        .update();
    jdbc.sql("UPDATE fix SET patch_id = 1 WHERE id = :fix").param("fix", fix).update();
    jdbc.sql(
            """
            INSERT INTO fix_origin (fix_id, position, commit_id, title, origin_id) VALUES
              (:fix, 0, '0123456789ab', (SELECT title FROM fix WHERE id = :origin), :origin),
              (:fix, 1, 'ba9876543210', 'tcp: bring it in', NULL)
            """)
        .param("fix", fix)
        .param("origin", origin)
        .update();
    jdbc.sql(
            """
            INSERT INTO fix_correction VALUES
              (:fix, 0, 'kind', 'leak', 'race', 'C. Reader', '2020-06-01', 'the thread says so')
            """)
        .param("fix", fix)
        .update();
  }

  private long net(int release, int rc, int size) {
    int day = release * 70 + rc * 7;
    long id = pull("net", "net-5." + release + "-rc" + rc, "FIXES", true, release, rc, day);
    for (int i = 0; i < size; i++) {
      String subsystem = SUBSYSTEMS.get((i + rc) % SUBSYSTEMS.size());
      String title = subsystem + ": mend case " + release + rc + i;
      line(id, fix(title, subsystem, day), i == 0 ? "always-broken" : "none");
    }
    return id;
  }

  private long pull(
      String tree, String slug, String sort, boolean current, int release, int rc, int day) {
    long id = ++pulls;
    jdbc.sql(
            """
            INSERT INTO pull (id, message_id, tree, slug, tag, sort, version, current_send, subject,
              sender_name, sent_at, release, release_order, release_stated, rc, lead, problems,
              fixes, files, insertions, deletions, bundled)
            VALUES (:id, :message, :tree, :slug, :slug, :sort, 1, :current, :slug, 'A. Maintainer',
              :sent, :release, :order, TRUE, :rc, '', '', 7, 10, 1234, 56, FALSE)
            """)
        .param("id", id)
        .param("message", "m" + id + "/x@example.org")
        .param("tree", tree)
        .param("slug", slug)
        .param("sort", sort)
        .param("current", current)
        .param("sent", day(day))
        .param("release", "5." + release)
        .param("order", 5000 + release)
        .param("rc", rc == 0 ? null : rc, java.sql.Types.INTEGER)
        .update();
    return id;
  }

  private String fix(String title, String subsystem, int day) {
    String id = "fix" + ++fixes;
    jdbc.sql(
            """
            INSERT INTO fix (id, title, author, first_seen, last_seen, appearances, subsystem, kind,
              security, provenance, ai_assisted, driver, classifier_revision)
            VALUES (:id, :title, 'B. Author', :seen, :seen, 1, :subsystem, :kind, :security,
              'unattributed', :assisted, :driver, 1)
            """)
        .param("id", id)
        .param("title", title)
        .param("seen", day(day))
        .param("subsystem", subsystem)
        .param("kind", KINDS.get(fixes % KINDS.size()))
        .param("security", fixes % KINDS.size() == 1)
        .param("assisted", fixes % 9 == 0 ? "some model" : null, java.sql.Types.VARCHAR)
        .param("driver", subsystem.equals("intel") ? "ice" : null, java.sql.Types.VARCHAR)
        .update();
    if (fixes % 5 == 0) {
      jdbc.sql("INSERT INTO fix_cve (fix_id, position, cve) VALUES (:id, 0, :cve)")
          .param("id", id)
          .param("cve", "CVE-2020-%04d".formatted(fixes))
          .update();
    }
    return id;
  }

  private void line(long pull, String fix, String section) {
    jdbc.sql(
            """
            INSERT INTO pull_appearance (id, pull_id, position, author, title, title_key, merge,
              section_key, fix_id)
            SELECT :id, :pull, :position, author, title, title, FALSE, :section, id FROM fix
            WHERE id = :fix
            """)
        .param("id", ++lines)
        .param("pull", pull)
        .param("position", lines)
        .param("section", section)
        .param("fix", fix)
        .update();
  }

  private static OffsetDateTime day(int day) {
    return OffsetDateTime.of(2020, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC).plusDays(day);
  }
}
