// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

/**
 * What is said of a question whatever the record.
 *
 * @param key as in addresses
 * @param name in lists
 * @param question as a reader asks it
 * @param definition what is counted, and how
 * @param limits where the figures do not reach
 */
public record QuestionText(
    String key, String name, String question, String definition, String limits) {}
