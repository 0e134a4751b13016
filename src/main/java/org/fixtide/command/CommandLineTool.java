// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code fixtide COMMAND ...}; without a command the site is served. */
public final class CommandLineTool {

  private final CommandLine commandLine;

  /**
   * @param application the Spring Boot application class, started without its web part by commands
   *     that need the database
   */
  public CommandLineTool(Class<?> application) {
    Services services = new Services(application);
    commandLine =
        new CommandLine(new Fixtide(), new CommandFactory(services))
            .setExecutionExceptionHandler(new Failures());
  }

  /**
   * Whether the arguments are for the command line: anything but nothing or {@code --key=value}
   * settings of Spring's.
   */
  public static boolean isMeant(String... args) {
    return args.length > 0 && !(args[0].startsWith("--") && args[0].contains("="));
  }

  /**
   * Runs the command; answers the exit code: 0 done, 1 something was quarantined or failed, 2 wrong
   * usage.
   */
  public int run(String... args) {
    return commandLine.execute(args);
  }

  /** Gives the services to commands whose constructor asks for them. */
  private record CommandFactory(Services services) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (var constructor : type.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == 1
            && constructor.getParameterTypes()[0] == Services.class) {
          return type.cast(constructor.newInstance(services));
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }

  @Command(
      name = "fixtide",
      mixinStandardHelpOptions = true,
      subcommands = {
        ImportCommand.class,
        ClassifyCommand.class,
        SyncCommand.class,
        ExportCommand.class,
        ReclassifyCommand.class,
        MeasureCommand.class,
        HardwareFactsCommand.class,
        HardwareReportCommand.class
      },
      description = "Linux networking fixes, read from the pull requests that carry them.",
      footer = "Without a command the site is served.")
  private static final class Fixtide {}
}
