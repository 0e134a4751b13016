// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

/**
 * One answer that was weighed: the answer to "why not X?".
 *
 * @param answer key of the taxonomy that something spoke for
 * @param why what spoke for it
 * @param chosen whether it is the answer; of each question the first one is
 */
public record Considered(String answer, Evidence why, boolean chosen) {}
