// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fixtide.ingest.ImportResult;
import org.fixtide.ingest.Importer;
import org.fixtide.source.DocumentSource;
import org.fixtide.source.DocumentSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents into the configured database. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Reads mails into the database: pulls, and what belongs to them.",
    footer = {
      "Exit codes: 0 all read; 1 something was quarantined or failed; 2 wrong usage.",
      "The same documents again change nothing; a run that was broken off is simply repeated."
    })
final class ImportCommand implements Callable<Integer> {

  private final Services services;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          ".eml, .mbox or .mbox.gz files, folders of them, bare public-inbox repositories;"
              + " - for standard input")
  private List<Path> paths = List.of();

  ImportCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    DocumentSource source = source();
    PrintWriter out = spec.commandLine().getOut();
    try (var context = services.start();
        var progress = RunProgress.start("import")) {
      ImportResult result = context.getBean(Importer.class).run(source, progress);
      progress.close();
      ImportReport.print(result, out);
      return result.hasProblems() ? 1 : 0;
    }
  }

  private DocumentSource source() {
    return paths.equals(List.of(Path.of("-")))
        ? DocumentSources.of(System.in, "standard input")
        : DocumentSources.of(paths);
  }
}
