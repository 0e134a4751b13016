// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stable release in plain form: what a reader found, what an export writes and what the bundled
 * record holds.
 *
 * @param version {@code 6.12.117}
 * @param date when it was released; by a distribution's changelog, when that was signed
 * @param listedFrom first of the versions whose commits are listed under this one, itself as a rule
 * @param listed how many commits the changelog lists; more than {@code items} in the bundled
 *     record, which has those of networking alone
 */
public record StableRecord(
    String version,
    @Nullable Instant date,
    Source source,
    String listedFrom,
    int listed,
    List<Item> items) {

  /** Whose changelog it is; the later one knows more. */
  public enum Source {
    /** A list of titles. */
    DEBIAN,
    /** The commits of the stable tree itself. */
    KERNEL
  }

  /** The bundled record leaves out what is empty. */
  public StableRecord {
    items = items == null ? List.of() : items;
  }

  /**
   * A commit.
   *
   * @param title as listed
   * @param titleKey normalised
   * @param message below the title; {@code null} where titles only are listed
   * @param commit its id in the stable tree
   * @param upstreamCommit the mainline commit that was taken over
   * @param labels {@code null} before it is recorded, and in the bundled record
   */
  public record Item(
      String title,
      String titleKey,
      @Nullable String author,
      @Nullable String message,
      @Nullable String commit,
      @Nullable String upstreamCommit,
      List<String> cves,
      @Nullable Labels labels) {

    /** As above. */
    public Item {
      cves = cves == null ? List.of() : cves;
    }
  }

  /**
   * What a commit is about: by the recorded fix that it is, otherwise by its own text.
   *
   * @param fix id of the fix
   */
  public record Labels(
      @Nullable String fix,
      boolean networking,
      String subsystem,
      String kind,
      boolean security,
      String provenance,
      @Nullable String driver) {}
}
