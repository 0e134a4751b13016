// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A pull request. Unique by Message-ID; (tree, slug) is its address. */
@Entity
public class Pull {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pull_seq")
  @SequenceGenerator(name = "pull_seq", allocationSize = 100)
  @Nullable Long id;

  @Nullable Long documentId;
  String messageId;
  String tree;
  String slug;
  @Nullable String tag;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  PullSort sort;

  int version;
  boolean currentSend;
  String subject;
  @Nullable String senderName;
  @Nullable String senderEmail;
  Instant sentAt;
  @Nullable String release;
  @Nullable Integer releaseOrder;
  boolean releaseStated;
  @Nullable Integer rc;
  @Nullable String repository;
  @Nullable String ref;
  @Nullable String baseCommit;
  @Nullable String headCommit;
  @Nullable String mergedInto;
  @Nullable String mergeCommit;
  String lead;
  String problems;
  int fixes;
  @Nullable Integer commits;
  @Nullable Integer merges;
  @Nullable Integer files;
  @Nullable Integer insertions;
  @Nullable Integer deletions;
  boolean bundled;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Pull() {}

  /** From its plain form; address, currency and merge are settled afterwards. */
  Pull(PullRecord of, @Nullable Long documentId) {
    this.documentId = documentId;
    this.bundled = documentId == null;
    this.messageId = of.messageId();
    this.tree = Text.fit(of.tree(), 40);
    this.tag = Text.fitOrNull(of.tag(), 200);
    this.slug = PullAddresses.base(tree, tag, of.sentAt());
    this.sort = of.sort();
    this.version = of.version();
    this.currentSend = true;
    this.subject = Text.fit(of.subject() == null ? slug : of.subject(), 2000);
    this.senderName = Text.fitOrNull(of.senderName(), 300);
    this.senderEmail = Text.fitOrNull(of.senderEmail(), 300);
    this.sentAt = of.sentAt();
    this.release = Text.fitOrNull(of.release(), 20);
    this.releaseOrder = ReleaseOrder.of(release);
    this.releaseStated = of.releaseStated();
    this.rc = of.rc();
    this.repository = Text.fitOrNull(of.repository(), 500);
    this.ref = Text.fitOrNull(of.ref(), 300);
    this.baseCommit = Text.fitOrNull(of.baseCommit(), 40);
    this.headCommit = Text.fitOrNull(of.headCommit(), 40);
    this.mergedInto = Text.fitOrNull(of.mergedInto(), 200);
    this.mergeCommit = Text.fitOrNull(of.mergeCommit(), 40);
    this.lead = Text.fit(of.lead(), 1_000_000);
    this.problems = Text.fit(String.join("\n", of.problems()), 1_000_000);
    this.fixes = of.counts().fixes();
    this.commits = of.counts().commits();
    this.merges = of.counts().merges();
    this.files = of.counts().files();
    this.insertions = of.counts().insertions();
    this.deletions = of.counts().deletions();
  }

  public String messageId() {
    return messageId;
  }

  public String tree() {
    return tree;
  }

  /** Its address within the tree: the tag, or TREE-DATE. */
  public String slug() {
    return slug;
  }

  public @Nullable String tag() {
    return tag;
  }

  public PullSort sort() {
    return sort;
  }

  /** 1, or n of a {@code v<n>} re-send. */
  public int version() {
    return version;
  }

  /** Whether no re-send has replaced it. */
  public boolean currentSend() {
    return currentSend;
  }

  public String subject() {
    return subject;
  }

  public @Nullable String senderName() {
    return senderName;
  }

  public Instant sentAt() {
    return sentAt;
  }

  /** Kernel version it is for, {@code 6.19}. */
  public @Nullable String release() {
    return release;
  }

  /** Whether its text names the release; otherwise it was found by date. */
  public boolean releaseStated() {
    return releaseStated;
  }

  public @Nullable Integer rc() {
    return rc;
  }

  public @Nullable String repository() {
    return repository;
  }

  public @Nullable String ref() {
    return ref;
  }

  public @Nullable String baseCommit() {
    return baseCommit;
  }

  public @Nullable String headCommit() {
    return headCommit;
  }

  /** The tree it was merged into, by a bot's word. */
  public @Nullable String mergedInto() {
    return mergedInto;
  }

  public @Nullable String mergeCommit() {
    return mergeCommit;
  }

  /** Prose above the sections; empty where it is known from the bundled record alone. */
  public String lead() {
    return lead;
  }

  /** Doubts of the reader, for people. */
  public List<String> problems() {
    return problems.isEmpty() ? List.of() : List.of(problems.split("\n"));
  }

  /** What it counts. */
  public PullRecord.Counts counts() {
    return new PullRecord.Counts(fixes, commits, merges, files, insertions, deletions);
  }

  /** Whether it is known from the bundled record alone: facts, no prose. */
  public boolean bundled() {
    return bundled;
  }
}
