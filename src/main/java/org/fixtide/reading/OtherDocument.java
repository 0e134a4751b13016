// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

/**
 * A document that was read and is none of the known sorts.
 *
 * @param reason what it seems to be instead, in a few words: {@code reply}, {@code firmware pull},
 *     {@code cover letter} ...
 */
public record OtherDocument(MailHeader header, String reason) implements Reading {}
