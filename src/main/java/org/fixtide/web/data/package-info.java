// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The record as data: what lists and their rows look like in JSON and CSV, wherever they are had.
 */
@NullMarked
package org.fixtide.web.data;

import org.jspecify.annotations.NullMarked;
