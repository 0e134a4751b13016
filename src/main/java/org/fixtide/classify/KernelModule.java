// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;

/**
 * A module of the kernel that fixes are attributed to.
 *
 * @param module as {@code lsmod} names it
 * @param path where its source lies, without the file's ending
 */
public record KernelModule(String module, String path) {

  /** All that the classifier knows, those of other machines than the common ones among them. */
  public static List<KernelModule> standard() {
    return Driver.standard().stream()
        .map(driver -> new KernelModule(driver.module(), driver.path()))
        .toList();
  }
}
