// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that no compiler checks; CONTRIBUTING.md names them. */
class ConventionsTests {

  private static final String HEADER =
      "// SPDX-FileCopyrightText: The Fixtide authors\n// SPDX-License-Identifier: Apache-2.0\n";
  private static final Pattern VAGUE_NAME =
      Pattern.compile(".*(Manager|Helper|Utils?|Impl)\\.java");
  private static final Pattern PLAIN_HTTP =
      Pattern.compile(
          "http://(?!localhost|127\\.0\\.0\\.1|www\\.w3\\.org/|www\\.thymeleaf\\.org|\\[::1])");

  @Test
  void everyJavaFileStartsWithTheLicenceHeader() throws IOException {
    assertThat(files("src", ".java"))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f).content().startsWith(HEADER));
  }

  @Test
  void noFileOfTheProductIsLongerThan400Lines() throws IOException {
    assertThat(files("src/main/java", ".java"))
        .allSatisfy(f -> assertThat(Files.readAllLines(f)).hasSizeLessThanOrEqualTo(400));
  }

  @Test
  void classesAreNamedForWhatTheyAre() throws IOException {
    assertThat(files("src", ".java")).noneMatch(f -> VAGUE_NAME.matcher(f.toString()).matches());
  }

  @Test
  void addressesAreHttps() throws IOException {
    assertThat(files("src/main", ".java", ".html", ".yaml"))
        .allSatisfy(f -> assertThat(f).content().doesNotContainPattern(PLAIN_HTTP));
  }

  @Test
  void readmeIsShortAndNamesTheCommands() throws IOException {
    assertThat(lines(Path.of("README.md"))).hasSizeLessThan(120);
    assertThat(Path.of("README.md")).content().contains("mvn spring-boot:run", "mvn verify");
  }

  /** What the checks run is what people are told to run. */
  @Test
  void checksRunTheCommandOfTheReadme() {
    assertThat(Path.of(".ci/run"))
        .isExecutable()
        .content()
        .containsPattern("\\bmvn (-\\S+ )*verify\\b");
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file);
  }

  private static List<Path> files(String folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(f -> Stream.of(endings).anyMatch(f.toString()::endsWith)).toList();
    }
  }
}
