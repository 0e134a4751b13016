// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.core5.concurrent.Cancellable;

/** Cancels a request that has not ended in time, in whatever phase it then is. */
final class Deadline implements AutoCloseable {

  private final AtomicBoolean passed = new AtomicBoolean();
  private final Thread watch;

  Deadline(Duration time, Cancellable request) {
    watch =
        Thread.startVirtualThread(() -> {
          try {
            Thread.sleep(time);
            passed.set(true);
            request.cancel();
          } catch (InterruptedException endedInTime) {
            Thread.currentThread().interrupt();
          }
        });
  }

  boolean passed() {
    return passed.get();
  }

  @Override
  public void close() {
    watch.interrupt();
  }
}
