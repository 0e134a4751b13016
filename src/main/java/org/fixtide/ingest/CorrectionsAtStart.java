// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Makes people's words hold from the site's first page on, and those taken back no longer. */
@Component
@ConditionalOnWebApplication
class CorrectionsAtStart implements SmartInitializingSingleton {

  private final Reclassifier reclassifier;

  CorrectionsAtStart(Reclassifier reclassifier) {
    this.reclassifier = reclassifier;
  }

  @Override
  public void afterSingletonsInstantiated() {
    reclassifier.applyCorrections();
  }
}
