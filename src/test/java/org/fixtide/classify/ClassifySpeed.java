// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Times the classifier on one thread, by processor time, so that what runs beside it tells little.
 * Not part of the build: run by {@code bench/classify.sh}.
 */
class ClassifySpeed {

  private static final int WARM_UP = 10;
  private static final int ROUNDS = 5;

  @Test
  void titlesPerSecond() throws IOException {
    String file = System.getProperty("speed.titles", "");
    assumeTrue(!file.isEmpty(), "Skipped: run by bench/classify.sh");
    List<FixText> titles =
        Files.readAllLines(Path.of(file)).stream()
            .filter(line -> !line.isBlank())
            .map(FixText::ofTitle)
            .toList();
    Classifier classifier = Classifier.standard();
    for (int round = 0; round < WARM_UP; round++) {
      titles.forEach(classifier::classify);
    }
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < ROUNDS; round++) {
      long before = clock.getCurrentThreadCpuTime();
      titles.forEach(classifier::classify);
      double seconds = (clock.getCurrentThreadCpuTime() - before) / 1e9;
      System.out.printf(
          "%,d titles, %,.0f a second of one core%n", titles.size(), titles.size() / seconds);
    }
  }
}
