// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;

/** What a maintainer writes about a pull: prose, and bullets under headings. */
record Summary(String lead, List<Section> sections) {}
