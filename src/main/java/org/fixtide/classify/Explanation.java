// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;

/**
 * Why a key of the taxonomy is a fix's answer, or why it is not.
 *
 * @param of the question: {@code subsystem}, {@code kind} or {@code provenance}
 * @param key that was asked about
 * @param chosen whether it is the answer
 * @param inFavour what speaks for it, the strongest first; empty where nothing does
 * @param withdrawn words that forbid a rule which would speak for it
 * @param answer the key that is the answer
 * @param outweighedBy what decided for that answer
 */
public record Explanation(
    String of,
    String key,
    boolean chosen,
    List<Evidence> inFavour,
    List<Evidence> withdrawn,
    String answer,
    Evidence outweighedBy) {}
