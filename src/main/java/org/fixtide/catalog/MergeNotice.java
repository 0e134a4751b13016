// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** A bot's word that a pull was merged; kept whether or not the pull is known yet. */
@Entity
public class MergeNotice {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "merge_notice_seq")
  @SequenceGenerator(name = "merge_notice_seq", allocationSize = 100)
  @Nullable Long id;

  Long documentId;
  String pullMessageId;
  @Nullable String headCommit;
  @Nullable String mergedInto;
  @Nullable String mergeCommit;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected MergeNotice() {}

  MergeNotice(Long documentId, NoticeRecord of) {
    this.documentId = documentId;
    this.pullMessageId = of.pullMessageId();
    this.headCommit = Text.fitOrNull(of.headCommit(), 40);
    this.mergedInto = Text.fitOrNull(of.mergedInto(), 200);
    this.mergeCommit = Text.fitOrNull(of.mergeCommit(), 40);
  }
}
