// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

/**
 * Files of a folder that by their names are no mails; told once for each folder given, so that
 * nothing is left out in silence.
 *
 * @param origin the folder
 * @param files how many files in it and below
 */
public record PassedOver(String origin, long files) implements SourceEvent {}
