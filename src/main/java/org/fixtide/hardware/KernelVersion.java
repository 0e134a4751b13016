// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import org.jspecify.annotations.Nullable;

/**
 * The kernel that a machine says it runs.
 *
 * @param text its release as the machine says it, {@code 6.12.90+deb13-amd64}
 * @param builder whose kernel it is
 * @param series the upstream series, {@code 6.12}
 * @param stable the upstream stable release it is built on, {@code 6.12.90}; {@code null} where
 *     that cannot be known
 * @param whole whether {@code stable} says all: no further fixes beyond it are to be expected
 * @param why what cannot be known and why, as the end of a sentence; {@code null} where all is
 *     known
 */
public record KernelVersion(
    String text,
    String builder,
    String series,
    @Nullable String stable,
    boolean whole,
    @Nullable String why) {}
