// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The sections of pulls. */
public interface PullSectionRepository extends JpaRepository<PullSection, Long> {

  List<PullSection> findByPullOrderByPosition(Pull pull);
}
