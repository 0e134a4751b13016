// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

/**
 * What a diff does to a file.
 *
 * @param path its new name, or the old one where it is deleted
 * @param insertions lines added; 0 in a binary file
 * @param deletions lines removed; 0 in a binary file
 */
public record FileChange(String path, int insertions, int deletions) {}
