// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

/** Addresses for tests that have no request. */
public final class SiteAddresses {

  private SiteAddresses() {}

  public static SiteAddress at(String stated) {
    return new SiteAddress(stated);
  }
}
