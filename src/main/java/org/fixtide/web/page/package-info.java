// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/** The pages: a controller, a view record and a template each. */
@NullMarked
package org.fixtide.web.page;

import org.jspecify.annotations.NullMarked;
