// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** The raw documents, without their bytes. */
public interface DocumentRepository extends JpaRepository<Document, Long> {

  long countByState(DocumentState state);

  List<Document> findByStateOrderByDigest(DocumentState state, Limit limit);
}
