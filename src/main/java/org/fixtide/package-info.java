// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/** Fixtide: Linux networking fixes, read from the pull requests that carry them. */
@NullMarked
package org.fixtide;

import org.jspecify.annotations.NullMarked;
