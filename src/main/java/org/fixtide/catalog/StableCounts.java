// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

/**
 * What a stable release carries of networking.
 *
 * @param version {@code 6.12.117}
 * @param changes commits that are about networking
 * @param security how many of them are security relevant
 * @param withCve how many have a CVE id
 * @param recorded how many are fixes of pulls on record
 */
public record StableCounts(String version, int changes, int security, int withCve, int recorded) {

  /** A release without networking. */
  public static StableCounts none(String version) {
    return new StableCounts(version, 0, 0, 0, 0);
  }
}
