// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a pull's own summary with its bullets in order. */
public record SummarySection(String key, @Nullable String title, int stated, List<Bullet> bullets) {

  /** A bullet as the maintainer wrote it. */
  public record Bullet(long id, String text) {}
}
