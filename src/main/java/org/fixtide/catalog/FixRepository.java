// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import org.springframework.data.jpa.repository.JpaRepository;

/** The fixes. */
public interface FixRepository extends JpaRepository<Fix, String> {}
