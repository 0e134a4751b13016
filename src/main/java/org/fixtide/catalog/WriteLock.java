// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one writer in at a time: a batch is one transaction that holds the {@code write_lock} row.
 * Threads of this process queue in memory first, for H2 gives up waiting for a row after seconds.
 */
@Component
public class WriteLock {

  private final ReentrantLock turn = new ReentrantLock(true);
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  WriteLock(PlatformTransactionManager transactions, JdbcClient jdbc) {
    this.transaction = new TransactionTemplate(transactions);
    this.jdbc = jdbc;
  }

  /** Does the work in a transaction of its own, alone among writers. */
  public <T> T hold(Supplier<T> work) {
    turn.lock();
    try {
      return transaction.<T>execute(status -> {
        jdbc.sql("SELECT id FROM write_lock FOR UPDATE").query(Integer.class).single();
        return work.get();
      });
    } finally {
      turn.unlock();
    }
  }
}
