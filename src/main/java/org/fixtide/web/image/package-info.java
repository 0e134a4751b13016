// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Charts as pictures for where no script runs. A chart is laid out once, as {@link
 * org.fixtide.web.image.Shape shapes}, and written as SVG or as PNG.
 */
@NullMarked
package org.fixtide.web.image;

import org.jspecify.annotations.NullMarked;
