// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;

/**
 * A changelog of stable releases of the kernel.
 *
 * @param header has a subject only: whose changelog it is
 * @param releases in the changelog's order
 */
public record StableChangelog(MailHeader header, List<StableRelease> releases) implements Reading {}
