// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fixtide.web.Chart;
import org.jspecify.annotations.Nullable;

/** A page with charts, each of which is also had as a picture and for frames of others. */
interface Charted {

  /** Its charts in the page's order; may be empty. */
  List<Chart> charts();

  /** Those of these that are there. */
  static List<Chart> of(@Nullable Chart... charts) {
    return Stream.of(charts).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }
}
