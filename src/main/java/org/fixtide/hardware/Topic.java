// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.List;

/**
 * A device or a feature of a machine with the fixes that concern it.
 *
 * @param key tells topics of a report apart
 * @param devices as the machine calls them: several of the same driver are one topic
 * @param drivers the modules in charge, the main one first; empty for features
 * @param became what became of those drivers that were removed or came back, in words
 * @param everybody whether every machine has it, so that it tells little about this one
 * @param certain whether the drivers are more than likely
 * @param fixes the missing ones first, of these the security relevant and then the newest ones
 * @param leftOut what was left out and why
 */
public record Topic(
    String key,
    String name,
    List<String> devices,
    List<String> drivers,
    List<String> became,
    boolean everybody,
    boolean certain,
    List<ReportedFix> fixes,
    List<LeftOut> leftOut) {

  /** Fixes that were left out: how many, and of what sort they are, {@code for Wi-Fi 7 cards}. */
  public record LeftOut(int fixes, String why) {}

  /** How many of its fixes are in that state. */
  public long count(ReportedFix.State state) {
    return fixes.stream().filter(fix -> fix.state() == state).count();
  }
}
