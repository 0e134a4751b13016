// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The pulls. */
public interface PullRepository extends JpaRepository<Pull, Long> {

  /** By its address. */
  Optional<Pull> findByTreeAndSlug(String tree, String slug);

  Optional<Pull> findByMessageId(String messageId);

  /** Whether any is known from the bundled record alone. */
  boolean existsByBundledTrue();
}
