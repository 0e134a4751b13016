// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/** What other programs ask: JSON, and problems as RFC 9457 has them. */
@NullMarked
package org.fixtide.web.api;

import org.jspecify.annotations.NullMarked;
