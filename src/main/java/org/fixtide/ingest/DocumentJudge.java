// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.time.Instant;
import org.fixtide.catalog.DocumentState;
import org.fixtide.catalog.Found;
import org.fixtide.catalog.Judged;
import org.fixtide.catalog.NoticeRecord;
import org.fixtide.catalog.PatchRecord;
import org.fixtide.catalog.PullRecord;
import org.fixtide.catalog.StoredDocument;
import org.fixtide.reading.Article;
import org.fixtide.reading.DocumentReader;
import org.fixtide.reading.MailHeader;
import org.fixtide.reading.MergeNotice;
import org.fixtide.reading.OtherDocument;
import org.fixtide.reading.Patch;
import org.fixtide.reading.PullSummary;
import org.fixtide.reading.Reading;
import org.fixtide.reading.StableChangelog;
import org.fixtide.reading.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a stored document. Never fails: what cannot be read is judged to be quarantined. */
@Component
class DocumentJudge {

  /** Longer Message-IDs than any mail should have are named by the document's digest. */
  private static final int LONGEST_MESSAGE_ID = 500;

  private final DocumentReader reader = DocumentReader.standard();

  int revision() {
    return reader.revision();
  }

  Judged judge(StoredDocument document) {
    try {
      return judged(document, reader.read(document.bytes()));
    } catch (UnreadableDocumentException e) {
      return quarantined(document, null, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return quarantined(document, null, "the reader failed: " + e);
    }
  }

  private Judged judged(StoredDocument document, Reading reading) {
    MailHeader header = reading.header();
    return switch (reading) {
      case PullSummary pull -> pull(document, pull);
      case MergeNotice notice ->
          judged(document, DocumentState.NOTICE, header, null, record(notice));
      case Patch patch -> patch(document, patch);
      case StableChangelog changelog ->
          judged(document, DocumentState.STABLE, header, null, StableRecords.of(changelog));
      case Article _ -> judged(document, DocumentState.OTHER, header, "article", null);
      case OtherDocument other ->
          judged(document, DocumentState.OTHER, header, other.reason(), null);
    };
  }

  private Judged pull(StoredDocument document, PullSummary pull) {
    MailHeader header = pull.header();
    Instant sentAt = sentAt(header, document);
    if (sentAt == null) {
      return quarantined(document, header, "a pull without a usable Date header");
    }
    PullRecord record = PullRecords.of(pull, messageId(header.messageId(), document), sentAt);
    return judged(document, DocumentState.PULL, header, null, record);
  }

  /** One that does not say when it was sent cannot be told from its other versions. */
  private Judged patch(StoredDocument document, Patch patch) {
    Instant sentAt = sentAt(patch.header(), document);
    PatchRecord record =
        sentAt == null
            ? null
            : PatchRecords.of(patch, messageId(patch.header().messageId(), document), sentAt);
    return judged(document, DocumentState.PATCH, patch.header(), null, record);
  }

  private static @Nullable Instant sentAt(MailHeader header, StoredDocument document) {
    return header.sentAt() != null ? header.sentAt() : document.receivedAt();
  }

  private static String messageId(@Nullable String named, StoredDocument document) {
    return named == null || named.length() > LONGEST_MESSAGE_ID
        ? "sha256:" + document.digest()
        : named;
  }

  private static NoticeRecord record(MergeNotice notice) {
    return new NoticeRecord(
        notice.pullMessageId(), notice.headCommit(), notice.mergedInto(), notice.mergeCommit());
  }

  private Judged quarantined(
      StoredDocument document, @Nullable MailHeader header, @Nullable String reason) {
    String why = reason == null ? "no reason given" : reason;
    return judged(document, DocumentState.QUARANTINED, header, why, null);
  }

  private Judged judged(
      StoredDocument document,
      DocumentState state,
      @Nullable MailHeader header,
      @Nullable String reason,
      @Nullable Found found) {
    String messageId = header == null ? null : header.messageId();
    Instant sentAt = header == null ? null : header.sentAt();
    PullRecord pull = found instanceof PullRecord record ? record : null;
    return new Judged(
        document.id(),
        document.digest(),
        state,
        pull == null ? messageId : pull.messageId(),
        header == null ? null : header.subject(),
        pull == null ? sentAt : pull.sentAt(),
        reason,
        revision(),
        found);
  }
}
