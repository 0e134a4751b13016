// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.time.Instant;
import org.fixtide.catalog.DocumentState;
import org.fixtide.catalog.Judged;
import org.fixtide.catalog.NoticeRecord;
import org.fixtide.catalog.PullRecord;
import org.fixtide.catalog.StoredDocument;
import org.fixtide.reading.DocumentReader;
import org.fixtide.reading.MailHeader;
import org.fixtide.reading.MergeNotice;
import org.fixtide.reading.OtherDocument;
import org.fixtide.reading.Patch;
import org.fixtide.reading.PullSummary;
import org.fixtide.reading.Reading;
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
    return switch (reading) {
      case PullSummary pull -> pull(document, pull);
      case MergeNotice notice ->
          plain(document, DocumentState.NOTICE, notice.header(), null, record(notice));
      case Patch patch -> plain(document, DocumentState.PATCH, patch.header(), null, null);
      case OtherDocument other ->
          plain(document, DocumentState.OTHER, other.header(), other.reason(), null);
    };
  }

  private Judged pull(StoredDocument document, PullSummary pull) {
    MailHeader header = pull.header();
    Instant sentAt = header.sentAt() != null ? header.sentAt() : document.receivedAt();
    if (sentAt == null) {
      return quarantined(document, header, "a pull without a usable Date header");
    }
    String messageId = messageId(header.messageId(), document);
    PullRecord record = PullRecords.of(pull, messageId, sentAt);
    return new Judged(
        document.id(),
        document.digest(),
        DocumentState.PULL,
        messageId,
        header.subject(),
        sentAt,
        null,
        revision(),
        record,
        null);
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

  private Judged plain(
      StoredDocument document,
      DocumentState state,
      MailHeader header,
      @Nullable String reason,
      @Nullable NoticeRecord notice) {
    return new Judged(
        document.id(),
        document.digest(),
        state,
        header.messageId(),
        header.subject(),
        header.sentAt(),
        reason,
        revision(),
        null,
        notice);
  }

  private Judged quarantined(
      StoredDocument document, @Nullable MailHeader header, @Nullable String reason) {
    return new Judged(
        document.id(),
        document.digest(),
        DocumentState.QUARANTINED,
        header == null ? null : header.messageId(),
        header == null ? null : header.subject(),
        header == null ? null : header.sentAt(),
        reason == null ? "no reason given" : reason,
        revision(),
        null,
        null);
  }
}
