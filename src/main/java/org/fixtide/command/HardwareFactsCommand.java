// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fixtide.hardware.HardwareFacts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the facts about drivers and devices; needs no database. */
@Command(
    name = "hardware-facts",
    mixinStandardHelpOptions = true,
    description =
        "Makes the file of drivers and devices that Fixtide brings along, from a kernel's list of"
            + " modules and the lists of ids; by default those of this machine.")
final class HardwareFactsCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(paramLabel = "OUT", description = "The file to write, gzip: drivers.tsv.gz.")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Option(names = "--modules", description = "modules.alias (of /lib/modules/$(uname -r)).")
  private @Nullable Path modules;

  @Option(
      names = "--paths",
      description = "modules.dep (of the same folder), or lines of module, path and description.")
  private @Nullable Path paths;

  @Option(names = "--pci", description = "pci.ids (of /usr/share/misc or /usr/share/hwdata).")
  private @Nullable Path pci;

  @Option(names = "--usb", description = "usb.ids (as pci.ids).")
  private @Nullable Path usb;

  @Override
  public Integer call() throws IOException {
    HardwareFacts facts =
        new HardwareFacts(
            given(modules, "--modules", running("modules.alias")),
            given(paths, "--paths", running("modules.dep")),
            given(pci, "--pci", ids("pci.ids")),
            given(usb, "--usb", ids("usb.ids")));
    try (OutputStream file = Files.newOutputStream(out)) {
      HardwareFacts.Written written = facts.write(file);
      spec.commandLine()
          .getOut()
          .printf(
              "%s: %,d modules, %,d aliases, %,d names%n",
              out, written.modules(), written.aliases(), written.names());
      return 0;
    } catch (NoSuchFileException e) {
      throw new ParameterException(spec.commandLine(), "there is no file " + e.getMessage(), e);
    }
  }

  private Path given(@Nullable Path path, String option, Stream<Path> usual) {
    Path file = path != null ? path : usual.filter(Files::isReadable).findFirst().orElse(null);
    if (file == null || !Files.isReadable(file)) {
      String missing = file == null ? "this machine has none" : file + " cannot be read";
      throw new ParameterException(spec.commandLine(), missing + ": name a file with " + option);
    }
    return file;
  }

  private static Stream<Path> running(String name) {
    return Stream.of(Path.of("/lib/modules", System.getProperty("os.version"), name));
  }

  private static Stream<Path> ids(String name) {
    return Stream.of("/usr/share/misc", "/usr/share/hwdata", "/var/lib/pciutils")
        .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".gz")));
  }
}
