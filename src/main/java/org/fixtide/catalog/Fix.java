// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One change to the kernel, found again by title and author. Written by {@code FixRegister} alone,
 * which makes its rows anew from the appearances.
 */
@Entity
@Immutable
public class Fix {

  @Id String id;
  String title;
  @Nullable String author;
  Instant firstSeen;
  Instant lastSeen;
  int appearances;
  String subsystem;
  String kind;
  boolean security;
  String provenance;
  @Nullable String aiAssisted;
  @Nullable String driver;
  int classifierRevision;

  @ElementCollection
  @CollectionTable(name = "fix_secondary", joinColumns = @JoinColumn(name = "fix_id"))
  @OrderColumn(name = "position")
  @Column(name = "subsystem")
  List<String> secondary = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "fix_cve", joinColumns = @JoinColumn(name = "fix_id"))
  @OrderColumn(name = "position")
  @Column(name = "cve")
  List<String> cves = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "fix_evidence", joinColumns = @JoinColumn(name = "fix_id"))
  @OrderColumn(name = "position")
  List<FixEvidence> evidence = new ArrayList<>();

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Fix() {}

  /** Made from title and author, the same in every database. */
  public String id() {
    return id;
  }

  /** Normalised. */
  public String title() {
    return title;
  }

  public @Nullable String author() {
    return author;
  }

  /** When the first pull that carries it was sent. */
  public Instant firstSeen() {
    return firstSeen;
  }

  /** When the latest pull that carries it was sent. */
  public Instant lastSeen() {
    return lastSeen;
  }

  /** How many current pulls carry it. */
  public int appearances() {
    return appearances;
  }

  /** Key of its primary subsystem. */
  public String subsystem() {
    return subsystem;
  }

  /** Keys of further subsystems, weightiest first. */
  public List<String> secondary() {
    return secondary;
  }

  /** Key of the kind of bug. */
  public String kind() {
    return kind;
  }

  /** Whether it is security relevant. */
  public boolean security() {
    return security;
  }

  /** Key of who or what found it. */
  public String provenance() {
    return provenance;
  }

  /** Tool and model that helped to write it, where a trailer says so. */
  public @Nullable String aiAssisted() {
    return aiAssisted;
  }

  /** Kernel module it concerns. */
  public @Nullable String driver() {
    return driver;
  }

  public List<String> cves() {
    return cves;
  }

  /** Why it is classified as it is. */
  public List<FixEvidence> evidence() {
    return evidence;
  }
}
