// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** The runs. */
public interface IngestRunRepository extends JpaRepository<IngestRun, Long> {

  /** Newest first. */
  List<IngestRun> findByOrderByIdDesc(Limit limit);

  boolean existsByTaskAndStateAndSource(IngestRun.Task task, IngestRun.State state, String source);
}
