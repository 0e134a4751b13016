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

/** A line of a pull's own summary. */
@Entity
public class Bullet {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bullet_seq")
  @SequenceGenerator(name = "bullet_seq", allocationSize = 100)
  @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  PullSection section;

  int position;
  String text;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Bullet() {}

  Bullet(PullSection section, int position, String text) {
    this.section = section;
    this.position = position;
    this.text = Text.fit(text, 1_000_000);
  }

  /** Unwrapped; a nested one carries its group's prefix. */
  public String text() {
    return text;
  }

  public PullSection section() {
    return section;
  }
}
