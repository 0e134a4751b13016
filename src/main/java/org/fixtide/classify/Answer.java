// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import org.jspecify.annotations.Nullable;

/**
 * One possible answer to "which subsystem?" or "which kind?", with what speaks for it.
 *
 * @param key of the taxonomy
 * @param driver kernel module, where the answer names one
 */
record Answer(String key, String rule, String matched, boolean weak, @Nullable String driver) {

  Evidence evidence(String of) {
    return new Evidence(of, rule, matched, weak);
  }

  Answer withDriver(String module) {
    return new Answer(key, rule, matched, weak, module);
  }
}
