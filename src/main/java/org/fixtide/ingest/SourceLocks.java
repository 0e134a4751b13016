// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets one process at a time visit a source. */
@Component
class SourceLocks implements AutoCloseable {

  /** A lock whose holder has died is free after so long; a living one renews it. */
  private static final Duration AT_MOST = Duration.ofMinutes(2);

  private final java.util.concurrent.ScheduledExecutorService renewals =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private final LockProvider provider;

  SourceLocks(DataSource database) {
    provider =
        new KeepAliveLockProvider(
            new JdbcTemplateLockProvider(
                JdbcTemplateLockProvider.Configuration.builder()
                    .withJdbcTemplate(new JdbcTemplate(database))
                    .usingDbTime()
                    .build()),
            renewals);
  }

  /** Does the work unless another process is at that source; empty then. */
  <T> Optional<T> hold(String source, Supplier<T> work) {
    LockConfiguration lock =
        new LockConfiguration(Instant.now(), name(source), AT_MOST, Duration.ZERO);
    Optional<SimpleLock> held = provider.lock(lock);
    try {
      return held.map(_ -> work.get());
    } finally {
      held.ifPresent(SimpleLock::unlock);
    }
  }

  /** ShedLock's table takes 64 characters. */
  private static String name(String source) {
    String name = "visit " + source;
    return name.length() <= 64
        ? name
        : name.substring(0, 55) + Integer.toHexString(name.hashCode());
  }

  @Override
  public void close() {
    renewals.shutdownNow();
  }
}
