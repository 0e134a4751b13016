// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What is mine: drivers and their devices, what a machine says about itself, the kernel it runs,
 * and the fixes that concern it. Knows no HTML; what is pasted is held no longer than it is read.
 */
@ApplicationModule(allowedDependencies = {"catalog", "classify"})
@NullMarked
package org.fixtide.hardware;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
