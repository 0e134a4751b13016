// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.List;

/**
 * A device of a machine with the networking drivers that it has or needs.
 *
 * @param name the best name there is for it
 * @param drivers the main one first; none where it is for networking but its driver is not known
 * @param inUse whether the machine says that it uses this driver, rather than the lists of ids
 * @param certain whether the driver is more than likely
 */
public record KnownDevice(
    FoundDevice found, String name, List<Driver> drivers, boolean inUse, boolean certain) {}
