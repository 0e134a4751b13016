// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.fixtide.reading.MailHeader;
import org.fixtide.reading.PullStats;
import org.fixtide.reading.Section;
import org.fixtide.reading.StableRelease;
import org.jspecify.annotations.Nullable;

/**
 * A document in the JSON of {@code classify}: the contract that others' programs rely on. Keys,
 * their order and their nulls are fixed; see {@code schema/classify.schema.json}.
 *
 * @param kind {@code pull}, {@code patch}, {@code stable-changelog}, {@code article} or {@code
 *     other}
 * @param sender name, or address where there is no name
 * @param problems doubts, or why the document is none that is known, one sentence each
 */
@JsonPropertyOrder({
  "kind",
  "messageId",
  "subject",
  "tree",
  "tag",
  "release",
  "rc",
  "sender",
  "sentAt",
  "stats",
  "sections",
  "fixes",
  "problems"
})
public record ClassifiedDocument(
    String kind,
    @Nullable String messageId,
    @Nullable String subject,
    @Nullable String tree,
    @Nullable String tag,
    @Nullable String release,
    @Nullable Integer rc,
    @Nullable String sender,
    @Nullable Instant sentAt,
    Stats stats,
    List<Part> sections,
    List<ClassifiedFix> fixes,
    List<String> problems) {

  /** Counts as the document states them; {@code null} where it does not say. */
  @JsonPropertyOrder({"commits", "merges", "files", "insertions", "deletions"})
  public record Stats(
      @Nullable Integer commits,
      @Nullable Integer merges,
      @Nullable Integer files,
      @Nullable Integer insertions,
      @Nullable Integer deletions) {

    static final Stats UNKNOWN = new Stats(null, null, null, null, null);

    static Stats of(PullStats stats) {
      return new Stats(
          stats.commits(), stats.merges(), stats.files(), stats.insertions(), stats.deletions());
    }
  }

  /** A section of the summary. */
  @JsonPropertyOrder({"key", "title", "bullets"})
  public record Part(String key, @Nullable String title, List<String> bullets) {

    static Part of(Section section) {
      return new Part(section.key(), section.title(), section.bullets());
    }
  }

  /** Whether nothing at all could be read of it. */
  @JsonIgnore
  public boolean isUnreadable() {
    return kind.equals("other") && subject == null && fixes.isEmpty() && !problems.isEmpty();
  }

  /** What has headers, or a title, and is no pull. */
  static ClassifiedDocument plain(
      String kind, MailHeader header, List<ClassifiedFix> fixes, List<String> problems) {
    return new ClassifiedDocument(
        kind,
        header.messageId(),
        header.subject(),
        null,
        null,
        null,
        null,
        header.senderName(),
        header.sentAt(),
        Stats.UNKNOWN,
        List.of(),
        fixes,
        problems);
  }

  /** The fixes of a stable release. */
  static ClassifiedDocument of(StableRelease release, List<ClassifiedFix> fixes) {
    return new ClassifiedDocument(
        "stable-changelog",
        null,
        "Linux " + release.version(),
        null,
        release.version(),
        release.series(),
        null,
        null,
        release.date(),
        Stats.UNKNOWN,
        List.of(),
        fixes,
        List.of());
  }

  /** What has no headers: titles, or what cannot be read. */
  static ClassifiedDocument bare(List<ClassifiedFix> fixes, List<String> problems) {
    return new ClassifiedDocument(
        "other",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Stats.UNKNOWN,
        List.of(),
        fixes,
        problems);
  }
}
