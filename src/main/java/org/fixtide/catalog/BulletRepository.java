// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The bullets of sections. */
public interface BulletRepository extends JpaRepository<Bullet, Long> {

  List<Bullet> findBySectionPullOrderBySectionPositionAscPositionAsc(Pull pull);
}
