// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

/**
 * Why an answer was given.
 *
 * @param of the answer: {@code subsystem}, {@code kind}, {@code security}, {@code provenance} ...
 * @param rule id of the rule that fired
 * @param matched the words or path it fired on, as they stand in the text
 * @param weak whether it is a guess with little to go by, shown with "?"
 */
public record Evidence(String of, String rule, String matched, boolean weak) {}
