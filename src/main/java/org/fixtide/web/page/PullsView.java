// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import org.fixtide.web.Facet;
import org.fixtide.web.Pager;
import org.fixtide.web.SortHead;

/**
 * {@code /pulls}, ready to show.
 *
 * @param most largest number of fixes, the right end of the rows' strips
 */
record PullsView(
    String title,
    int total,
    List<Facet> facets,
    List<PullRow> rows,
    Pager pager,
    SortHead byDate,
    SortHead bySize,
    int most) {}
