// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

/**
 * The bullet that a fix was matched to.
 *
 * @param section index into {@link PullSummary#sections()}
 * @param bullet index into that section's bullets
 * @param score likeness from 0 to 1
 */
public record BulletMatch(int section, int bullet, double score) {}
