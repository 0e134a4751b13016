// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.LocalDate;

/**
 * A person's word against the machine's.
 *
 * @param of the answer: {@code subsystem}, {@code kind} ...
 * @param machine what the classifier says; empty where it says nothing
 * @param value what holds instead; empty for nothing
 * @param by who corrected it, {@code on} which day, and {@code why}
 */
public record FixCorrection(
    String of, String machine, String value, String by, LocalDate on, String why) {}
