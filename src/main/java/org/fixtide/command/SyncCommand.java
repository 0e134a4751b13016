// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fixtide.ingest.Sync;
import org.fixtide.ingest.SyncResult;
import org.fixtide.source.LiveSource;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches once from the configured sources. */
@Command(
    name = "sync",
    mixinStandardHelpOptions = true,
    description = "Fetches what is new from the configured sources, once.",
    footer = {
      "Exit codes: 0 all read, or as much as one visit may; 1 something failed or was put off;",
      "2 wrong usage. The next run goes on where this one ended."
    })
final class SyncCommand implements Callable<Integer> {

  private final Services services;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..*",
      description = "lore/netdev, or lore for all of that sort; without any, all sources")
  private List<String> names = List.of();

  @Option(names = "--list", description = "Lists the sources; asks none.")
  private boolean list;

  @Option(
      names = "--dry-run",
      description = "Tells what would be fetched; stores nothing and moves no cursor.")
  private boolean dry;

  SyncCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (var context = services.start()) {
      List<LiveSource> sources = chosen(context.getBean(Sync.class).sources());
      if (list) {
        sources.forEach(source -> out.printf("%-24s %s%n", source.key(), source.address()));
        out.flush();
        return 0;
      }
      return visit(sources, context, out) ? 0 : 1;
    }
  }

  private boolean visit(
      List<LiveSource> sources, ConfigurableApplicationContext context, PrintWriter out) {
    Sync sync = context.getBean(Sync.class);
    boolean good = true;
    for (LiveSource source : sources) {
      out.printf("%s: %s%n", source.key(), source.address());
      out.flush();
      SyncResult result = dry ? sync.look(source) : visit(source, sync);
      SyncReport.print(result, dry, out);
      good &= result.isGood();
    }
    return good;
  }

  private static SyncResult visit(LiveSource source, Sync sync) {
    try (var progress = RunProgress.start(source.key())) {
      return sync.visit(source, progress);
    }
  }

  private List<LiveSource> chosen(List<LiveSource> all) {
    if (all.isEmpty()) {
      throw new WrongUsageException(
          "No source is configured: see FIXTIDE_INBOXES and the other settings in the README.");
    }
    List<LiveSource> chosen = new ArrayList<>();
    for (String name : names) {
      List<LiveSource> those = all.stream().filter(source -> isMeant(name, source)).toList();
      if (those.isEmpty()) {
        throw new WrongUsageException(
            String.format(
                Locale.ROOT,
                "There is no source %s; configured are: %s",
                name,
                String.join(", ", all.stream().map(LiveSource::key).toList())));
      }
      chosen.addAll(those);
    }
    return names.isEmpty() ? all : chosen;
  }

  private static boolean isMeant(String name, LiveSource source) {
    return source.key().equals(name) || source.key().startsWith(name + "/");
  }
}
