// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fixtide.classify.Taxonomy;
import org.fixtide.ingest.ClassifiedDocument;
import org.fixtide.ingest.ClassifiedInput;
import org.fixtide.source.DocumentSource;
import org.fixtide.source.DocumentSources;
import org.fixtide.source.MissingPathException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads and classifies without storing; neither the database nor Spring is started. */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    description =
        "Reads pulls, patches, changelogs of stable releases (Debian's, kernel.org's) and articles"
            + " (HTML, Markdown, text), and classifies the fixes they name. Stores nothing.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:done", "1:a document could not be read", "2:wrong usage"})
final class ClassifyCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..1",
      description =
          "A mail or patch, an mbox, or a folder of them; a changelog; an article. Each may be"
              + " gzip; what it is, its content tells. - or nothing reads standard input.")
  private String file = STANDARD_INPUT;

  @Option(names = "--json", description = "Print one JSON document, as the manual describes it.")
  private boolean json;

  @Option(names = "--titles", description = "The input holds titles of fixes, one a line.")
  private boolean titles;

  @Option(
      names = "--why",
      paramLabel = "KEY",
      description =
          "Say of each fix why KEY, a subsystem, a kind of bug or a finder, is its answer, or what"
              + " outweighed it.")
  private @Nullable String why;

  private final ClassifiedInput input = ClassifiedInput.standard();
  private boolean failed;

  @Override
  public Integer call() throws IOException {
    checkWhy();
    PrintWriter out = spec.commandLine().getOut();
    try (ClassifiedOutput output = json ? new JsonOutput(out) : new TextOutput(out, why)) {
      if (titles) {
        input.read(titleLines(), file, true, new Written(output));
      } else {
        input.read(source(), new Written(output));
      }
    } catch (MissingPathException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    return failed ? 1 : 0;
  }

  private void checkWhy() {
    if (why == null) {
      return;
    }
    if (json) {
      throw wrong("--why is answered in text; leave out --json");
    }
    try {
      Taxonomy.standard().question(why);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private CommandLine.ParameterException wrong(String what) {
    return new CommandLine.ParameterException(spec.commandLine(), what);
  }

  private DocumentSource source() {
    return file.equals(STANDARD_INPUT)
        ? DocumentSources.of(System.in, "standard input")
        : DocumentSources.of(List.of(Path.of(file)));
  }

  /** Writes what was made of each document, and says what could not be read. */
  private final class Written implements ClassifiedInput.Sink {

    private final ClassifiedOutput output;

    Written(ClassifiedOutput output) {
      this.output = output;
    }

    @Override
    public void classified(String origin, ClassifiedDocument document) {
      if (document.isUnreadable()) {
        failed = true;
        say(origin, document.problems().getFirst());
      }
      output.write(document);
    }

    @Override
    public void passedOver(String origin, long files) {
      say(origin, files + " files passed over, by their names no mails");
    }
  }

  private void say(String origin, String what) {
    spec.commandLine().getErr().println(origin + ": " + what);
  }

  private byte[] titleLines() throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return System.in.readAllBytes();
    }
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw wrong(path + " is no file of titles; give one, or - for standard input");
    }
    return Files.readAllBytes(path);
  }
}
