// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document that a dry visit would have fetched.
 *
 * @param origin its address
 * @param title a subject, or what else tells people what it is
 * @param date when its source received it, where known
 */
public record Listed(String origin, String title, @Nullable Instant date) implements VisitEvent {}
