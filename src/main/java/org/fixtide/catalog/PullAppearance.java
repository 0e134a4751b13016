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

/** A line of a pull's shortlog; where the pull carries fixes, a fix's appearance in it. */
@Entity
public class PullAppearance {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pull_appearance_seq")
  @SequenceGenerator(name = "pull_appearance_seq", allocationSize = 100)
  @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  Pull pull;

  int position;
  @Nullable String author;
  String title;
  String titleKey;
  boolean merge;
  String sectionKey;

  @ManyToOne(fetch = FetchType.LAZY)
  @Nullable Bullet bullet;

  @Nullable Double matchScore;

  @ManyToOne(fetch = FetchType.LAZY)
  @Nullable Fix fix;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected PullAppearance() {}

  PullAppearance(Pull pull, int position, PullRecord.Line of, @Nullable Bullet bullet) {
    this.pull = pull;
    this.position = position;
    this.author = Text.fitOrNull(of.author(), 300);
    this.title = Text.fit(of.title(), 500);
    this.titleKey = Text.fit(of.titleKey(), 500);
    this.merge = of.merge();
    this.sectionKey = Text.fit(of.section(), 30);
    this.bullet = bullet;
    this.matchScore = of.bullet() == null ? null : of.bullet().score();
  }

  public Pull pull() {
    return pull;
  }

  /** The author as the shortlog's heading names them. */
  public @Nullable String author() {
    return author;
  }

  /** The title as written. */
  public String title() {
    return title;
  }

  /** Whether it is a merge commit, which is no fix. */
  public boolean merge() {
    return merge;
  }

  /** Key of the section that files it, {@code none} where no bullet names it. */
  public String section() {
    return sectionKey;
  }

  /** The bullet that names it. */
  public @Nullable Bullet bullet() {
    return bullet;
  }

  /** Likeness to the bullet, from 0 to 1. */
  public @Nullable Double matchScore() {
    return matchScore;
  }

  /** The fix; {@code null} for merges, features and replaced sends. */
  public @Nullable Fix fix() {
    return fix;
  }
}
