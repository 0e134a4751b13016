// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What is remembered of one live source between visits. */
public interface SourceMemory {

  /** How far it was read, by the source's own name for it; empty before the first time. */
  Optional<String> cursor(String name);

  /**
   * Which of these are there already: {@link Taken} in an earlier visit, or mails with this
   * Message-ID from wherever.
   */
  Set<String> taken(Collection<String> items);
}
