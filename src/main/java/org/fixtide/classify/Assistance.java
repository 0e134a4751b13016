// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import org.jspecify.annotations.Nullable;

/**
 * What helped to write a fix.
 *
 * @param written as its trailer names it, without addresses
 * @param tool key of the tool, {@code null} for one that is not known
 * @param model as {@code claude-opus-4-6}, however it is written; {@code null} where none is named
 */
public record Assistance(String written, @Nullable String tool, @Nullable String model) {}
