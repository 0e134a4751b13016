// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fixtide.classify.Classifier;
import org.fixtide.ingest.ClassifiedDocument;
import org.fixtide.ingest.ClassifiedDocuments;
import org.fixtide.reading.DocumentReader;
import org.fixtide.source.DocumentSource;
import org.fixtide.source.DocumentSources;
import org.fixtide.source.MissingPathException;
import org.fixtide.source.PassedOver;
import org.fixtide.source.SourceDocument;
import org.fixtide.source.SourceEvent;
import org.fixtide.source.Unreadable;
import org.fixtide.source.Withdrawal;
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
    description = "Reads and classifies mails without storing them.",
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
          "A mail, an mbox (.gz too), or a folder of them; - or nothing reads standard input.")
  private String file = STANDARD_INPUT;

  @Option(names = "--json", description = "Print one JSON document, as the manual describes it.")
  private boolean json;

  @Option(names = "--titles", description = "The input holds titles of fixes, one a line.")
  private boolean titles;

  private final ClassifiedDocuments documents =
      new ClassifiedDocuments(DocumentReader.standard(), Classifier.standard());
  private boolean failed;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (ClassifiedOutput output = json ? new JsonOutput(out) : new TextOutput(out)) {
      if (titles) {
        output.write(documents.ofTitles(titleLines()));
      } else {
        source().read(event -> take(event, output));
      }
    } catch (MissingPathException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    return failed ? 1 : 0;
  }

  private DocumentSource source() {
    return file.equals(STANDARD_INPUT)
        ? DocumentSources.of(System.in, "standard input")
        : DocumentSources.of(List.of(Path.of(file)));
  }

  private void take(SourceEvent event, ClassifiedOutput output) {
    switch (event) {
      case SourceDocument document -> write(documents.ofMail(document.bytes()), document, output);
      case Unreadable unreadable ->
          fail(
              unreadable.origin(),
              unreadable.reason(),
              documents.ofUnreadable(unreadable.reason()),
              output);
      case PassedOver passedOver ->
          say(
              passedOver.origin(),
              passedOver.files() + " files passed over, by their names no mails");
      case Withdrawal _ -> {}
    }
  }

  private void write(ClassifiedDocument read, SourceDocument document, ClassifiedOutput output) {
    if (read.isUnreadable()) {
      fail(document.origin(), read.problems().getFirst(), read, output);
    } else {
      output.write(read);
    }
  }

  private void fail(
      String origin, String reason, ClassifiedDocument document, ClassifiedOutput output) {
    failed = true;
    say(origin, reason);
    output.write(document);
  }

  private void say(String origin, String what) {
    spec.commandLine().getErr().println(origin + ": " + what);
  }

  private List<String> titleLines() throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return lines(System.in);
    }
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), path + " is no file of titles; give one, or - for standard input");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return lines(in);
    }
  }

  private static List<String> lines(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
  }
}
