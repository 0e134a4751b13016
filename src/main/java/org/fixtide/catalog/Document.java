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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A raw document and what it turned out to be. Its bytes are kept by {@code DocumentStore}. */
@Entity
public class Document {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
  @SequenceGenerator(name = "document_seq", allocationSize = 100)
  @Nullable Long id;

  String digest;
  @Nullable String messageId;
  @Nullable String subject;
  String mediaType;
  String origin;
  int rawSize;
  @Nullable Instant receivedAt;
  @Nullable Instant sentAt;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  DocumentState state;

  @Nullable String reason;
  int readerRevision;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Document() {}

  /**
   * A document just found.
   *
   * @param digest SHA-256 of its bytes, lower-case hex
   * @param origin where it was found, for people
   * @param rawSize bytes before compression
   * @param receivedAt when its source received it, where known
   */
  public Document(
      String digest, String mediaType, String origin, int rawSize, @Nullable Instant receivedAt) {
    this.digest = digest;
    this.mediaType = Text.fit(mediaType, 100);
    this.origin = Text.fit(origin, 2000);
    this.rawSize = rawSize;
    this.receivedAt = receivedAt;
    this.state = DocumentState.NEW;
  }

  /** SHA-256 of its bytes, lower-case hex. */
  public String digest() {
    return digest;
  }

  public @Nullable String messageId() {
    return messageId;
  }

  public @Nullable String subject() {
    return subject;
  }

  /** Where it was found first: path or address. */
  public String origin() {
    return origin;
  }

  public @Nullable Instant sentAt() {
    return sentAt;
  }

  public DocumentState state() {
    return state;
  }

  /** Why it is quarantined, or what it is instead of a pull. */
  public @Nullable String reason() {
    return reason;
  }
}
