// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** The lines of shortlogs. */
public interface PullAppearanceRepository extends JpaRepository<PullAppearance, Long> {

  /** A pull's shortlog with its fixes and bullets. */
  @EntityGraph(attributePaths = {"fix", "bullet"})
  List<PullAppearance> findByPullOrderByPosition(Pull pull);

  /** Where a fix appears, first pull first. */
  @EntityGraph(attributePaths = {"pull", "bullet"})
  List<PullAppearance> findByFixOrderByPullSentAtAscPullMessageIdAscPositionAsc(Fix fix);
}
