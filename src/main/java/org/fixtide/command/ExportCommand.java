// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fixtide.ingest.RecordExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes every record as CSV and JSON Lines.")
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Folder for the files; made where missing.")
  private Path folder;

  @Option(
      names = "--facts",
      description = "Only the facts, without any mail's prose, as one file: the bundled record.")
  private boolean facts;

  private final Services services;

  @SuppressWarnings("NullAway") // the other fields are picocli's
  ExportCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    try (var context = services.start()) {
      RecordExport export = context.getBean(RecordExport.class);
      List<Path> files = facts ? export.exportFacts(folder) : export.export(folder);
      for (Path file : files) {
        spec.commandLine().getOut().printf("%,12d bytes  %s%n", Files.size(file), file);
      }
      return 0;
    } catch (DirectoryNotEmptyException e) {
      throw refused("holds other files than an export's: name a new or empty folder");
    } catch (NotDirectoryException e) {
      throw refused("is a file: name a folder");
    }
  }

  private ParameterException refused(String why) {
    return new ParameterException(spec.commandLine(), "%s %s.".formatted(folder, why));
  }
}
