// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fixtide.catalog.PullAddresses.Claim;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Settles under which addresses pulls are found. */
@Component
class AddressRegister {

  private static final String CLAIMS =
      "SELECT id, message_id, tree, tag, slug, sent_at, current_send FROM pull WHERE tree = :tree AND ";

  private final JdbcTemplate batches;
  private final JdbcClient jdbc;

  AddressRegister(JdbcTemplate batches, JdbcClient jdbc) {
    this.batches = batches;
    this.jdbc = jdbc;
  }

  /** Settles the addresses of all pulls that bear a touched name, or had to pass it over. */
  void settle(Touched touched) {
    touched.names.forEach((tree, names) -> {
      Set<String> bases = new HashSet<>(names);
      names.forEach(name -> bases.add(PullAddresses.stem(name)));
      List<Claim> claims = new ArrayList<>(tagged(tree, bases));
      claims.addAll(untagged(tree, bases));
      Set<String> taken = new HashSet<>();
      tagged(tree, PullAddresses.numbered(claims)).forEach(claim -> taken.add(claim.base()));
      batches.batchUpdate(
          "UPDATE pull SET slug = ? WHERE id = ?",
          PullAddresses.assign(claims, taken).entrySet().stream()
              .map(change -> new Object[] {change.getValue(), change.getKey()})
              .toList());
    });
  }

  private List<Claim> tagged(String tree, Set<String> tags) {
    return jdbc.sql(CLAIMS + "tag = ANY (:tags)")
        .param("tree", tree)
        .param("tags", Sql.texts(tags))
        .query((row, n) -> claim(row))
        .list();
  }

  /** Those without a tag are named by their day. */
  private List<Claim> untagged(String tree, Set<String> bases) {
    List<Instant> days = bases.stream().flatMap(base -> day(tree, base)).toList();
    List<Claim> claims = new ArrayList<>();
    for (Touched.Span span : Touched.Span.around(days, Duration.ZERO, Duration.ofDays(1))) {
      claims.addAll(
          jdbc.sql(CLAIMS + "sent_at BETWEEN :from AND :to AND tag IS NULL")
              .param("tree", tree)
              .param("from", requireNonNull(Sql.time(span.from())))
              .param("to", requireNonNull(Sql.time(span.to())))
              .query((row, n) -> claim(row))
              .list());
    }
    claims.removeIf(claim -> !bases.contains(claim.base()));
    return claims;
  }

  private static Stream<Instant> day(String tree, String base) {
    try {
      String day = base.startsWith(tree + "-") ? base.substring(tree.length() + 1) : "";
      return Stream.of(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return Stream.empty();
    }
  }

  private static Claim claim(ResultSet row) throws SQLException {
    Instant sentAt = Sql.instant(row, "sent_at");
    return new Claim(
        row.getLong("id"),
        row.getString("message_id"),
        PullAddresses.base(row.getString("tree"), row.getString("tag"), sentAt),
        row.getString("slug"),
        sentAt,
        row.getBoolean("current_send"));
  }
}
