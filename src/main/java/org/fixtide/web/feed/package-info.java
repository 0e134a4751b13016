// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/** What changes, as Atom: a list of entries beside the page that shows them, under PATH.atom. */
@NullMarked
package org.fixtide.web.feed;

import org.jspecify.annotations.NullMarked;
