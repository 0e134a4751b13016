// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request failed in a way that passes: it is tried again. */
final class PassingFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final @Nullable Duration askedWait;

  /**
   * @param askedWait for how long the server asked to be left alone
   */
  PassingFailure(String reason, @Nullable Duration askedWait) {
    super(reason, null, false, false);
    this.askedWait = askedWait;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  @Nullable Duration askedWait() {
    return askedWait;
  }
}
