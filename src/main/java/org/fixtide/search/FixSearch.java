// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fixtide.catalog.CatalogVersion;
import org.fixtide.catalog.FixTexts;
import org.fixtide.catalog.RecordQueries;
import org.fixtide.catalog.TextIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The full-text index, made anew when the record has changed; those who ask meanwhile wait a little
 * and then get the answer of the state before.
 */
@Service
public class FixSearch implements TextIndex {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** The statements of one page ask the same. */
  private static final Duration ONE_PAGE = Duration.ofSeconds(2);

  private static final int QUESTIONS = 200;

  private final FixTexts texts;
  private final RecordQueries record;
  private final Cache<String, List<String>> answers =
      Caffeine.newBuilder().expireAfterWrite(ONE_PAGE).maximumSize(QUESTIONS).build();

  private @Nullable Built coming;
  private volatile @Nullable FixIndex last;

  FixSearch(FixTexts texts, RecordQueries record) {
    this.texts = texts;
    this.record = record;
  }

  private record Built(CatalogVersion version, CompletableFuture<FixIndex> index) {}

  @Override
  public List<String> find(String words) {
    return answers.get(words, asked -> index().find(Question.of(asked)));
  }

  /**
   * Where the words stand in a title.
   *
   * @param words as a reader types them
   */
  public List<Mark> marks(String words, String title) {
    return Marks.of(Question.of(words), title);
  }

  private FixIndex index() {
    CompletableFuture<FixIndex> newest = newest(record.version());
    FixIndex before = last;
    try {
      return before == null ? newest.get() : newest.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return before == null ? newest.join() : before;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the index is made", e);
    } catch (ExecutionException e) {
      forget();
      throw new IllegalStateException("the index could not be made: " + e.getMessage(), e);
    }
  }

  private synchronized CompletableFuture<FixIndex> newest(CatalogVersion version) {
    Built known = coming;
    if (known != null && (known.version().equals(version) || !known.index().isDone())) {
      return known.index();
    }
    CompletableFuture<FixIndex> index = CompletableFuture.supplyAsync(this::build);
    coming = new Built(version, index);
    return index;
  }

  private FixIndex build() {
    FixIndex index = FixIndex.of(texts::each);
    last = index;
    return index;
  }

  private synchronized void forget() {
    coming = null;
  }
}
