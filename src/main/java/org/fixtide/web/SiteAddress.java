// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the site stands, for what is read away from it. */
@Component
public final class SiteAddress {

  private final String stated;

  /**
   * @param stated the setting of that name in {@code application.yaml}
   */
  SiteAddress(@Value("${fixtide.address}") String stated) {
    this.stated = stated.replaceFirst("/+$", "");
  }

  /**
   * The whole address of a page, within a request.
   *
   * @param path with its slash at the beginning, and its query
   */
  public String of(String path) {
    return (stated.isEmpty()
            ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
            : stated)
        + path;
  }
}
