// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The labelled titles that come with the product, and how the classifier does on them.
 *
 * @param words how the set was made: the paragraphs of its file's comment
 * @param measurements of the standard classifier, one for each of its three answers
 */
public record LabelledSet(
    List<String> words, List<LabelledFix> fixes, List<Measurement> measurements) {

  private static final DataFile FILE = new DataFile("labelled.tsv");

  /** Read and measured once, when it is first asked for. */
  private static final class Standard {
    private static final LabelledSet SET = read();
  }

  /** The set of the product. */
  public static LabelledSet standard() {
    return Standard.SET;
  }

  private static LabelledSet read() {
    List<String> lines = lines();
    try {
      List<LabelledFix> fixes = LabelledFix.parse(lines, Taxonomy.standard());
      return new LabelledSet(words(lines), fixes, Measurement.of(Classifier.standard(), fixes));
    } catch (IllegalArgumentException e) {
      throw new BrokenDataException(FILE.name(), "a line", String.valueOf(e.getMessage()));
    }
  }

  /** Paragraphs stand between empty comment lines; licence and column heads are none. */
  private static List<String> words(List<String> lines) {
    List<String> words = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      String text = line.startsWith("#") ? line.substring(1).strip() : "";
      if (text.startsWith("SPDX-") || text.contains("\t")) {
        continue;
      }
      if (open && !text.isEmpty()) {
        words.add(words.removeLast() + " " + text);
      } else if (!text.isEmpty()) {
        words.add(text);
      }
      open = !text.isEmpty();
    }
    return List.copyOf(words);
  }

  private static List<String> lines() {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(FILE.open(), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
