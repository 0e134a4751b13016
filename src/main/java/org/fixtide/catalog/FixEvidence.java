// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Why an answer of the classification was given.
 *
 * @param of the answer: {@code subsystem}, {@code kind} ...
 * @param rule id of the rule that fired
 * @param matched the words or path it fired on
 * @param weak whether it is a guess with little to go by
 */
@Embeddable
public record FixEvidence(
    @Column(name = "answer") String of, String rule, String matched, boolean weak) {}
