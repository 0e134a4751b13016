// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

/**
 * A driver that asks for a device.
 *
 * @param certain whether nothing more than the device's ids is needed
 */
public record DriverMatch(Driver driver, boolean certain) {}
