// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Floors under what the classifier reaches on titles labelled by hand. */
@Tag("corpus")
class LabelsCorpusTest {

  @Test
  void staysAboveItsFloors() throws IOException {
    Path labels = shared().resolve("labels/fixes.tsv");
    assumeTrue(Files.exists(labels), "skipped: there are no labelled titles in ../shared/labels");
    List<LabelledFix> fixes = LabelledFix.parse(Files.readAllLines(labels), Taxonomy.standard());
    Map<String, Double> floors = Map.of("subsystem", 0.98, "kind", 0.93, "security", 0.96);
    assertThat(Measurement.of(Classifier.standard(), fixes))
        .allSatisfy(
            m -> assertThat(m.accuracy()).as(m.of()).isGreaterThanOrEqualTo(floors.get(m.of())));
  }

  private static Path shared() {
    String given = System.getProperty("fixtide.shared");
    return given != null
        ? Path.of(given)
        : Stream.of("../shared", "../../shared")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("../shared"));
  }
}
