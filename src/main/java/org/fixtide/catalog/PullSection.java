// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** A part of a pull's own summary. */
@Entity
public class PullSection {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pull_section_seq")
  @SequenceGenerator(name = "pull_section_seq", allocationSize = 100)
  @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  Pull pull;

  int position;
  String sectionKey;
  @Nullable String title;
  int bullets;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected PullSection() {}

  PullSection(Pull pull, int position, PullRecord.SectionRecord of) {
    this.pull = pull;
    this.position = position;
    this.sectionKey = Text.fit(of.key(), 30);
    this.title = Text.fitOrNull(of.title(), 500);
    this.bullets = of.count();
  }

  /** The taxonomy's section key; {@code none} for bullets under no known heading. */
  public String key() {
    return sectionKey;
  }

  /** The heading as written. */
  public @Nullable String title() {
    return title;
  }

  /** How many bullets the mail has under it. */
  public int bullets() {
    return bullets;
  }
}
