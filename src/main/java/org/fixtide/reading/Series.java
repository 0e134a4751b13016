// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

/**
 * Where a patch stands in its series, as its subject says.
 *
 * @param version 1 where the subject names none
 * @param part from 1, 0 being the cover letter; 0 where the subject does not say
 * @param parts how many patches the series has; 0 where the subject does not say
 */
public record Series(int version, int part, int parts) {}
