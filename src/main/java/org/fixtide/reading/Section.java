// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a pull's own summary.
 *
 * @param key one of the taxonomy's section keys; {@code none} for bullets under no known heading
 * @param title the heading as written, without its colon; {@code null} where there is none
 * @param bullets the bullets' texts, unwrapped; nested ones carry their group's prefix
 */
public record Section(String key, @Nullable String title, List<String> bullets) {}
