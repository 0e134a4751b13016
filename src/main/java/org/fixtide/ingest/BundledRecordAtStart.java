// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Has the site's record filled before the first page is asked for. */
@Component
@ConditionalOnWebApplication
class BundledRecordAtStart implements SmartInitializingSingleton {

  private final ObjectProvider<BundledRecord> bundled;

  BundledRecordAtStart(ObjectProvider<BundledRecord> bundled) {
    this.bundled = bundled;
  }

  @Override
  public void afterSingletonsInstantiated() {
    bundled.ifAvailable(BundledRecord::fill);
  }
}
