// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fixtide.hardware.Inventory;
import org.fixtide.hardware.Report;
import org.fixtide.hardware.ReportedFix;
import org.fixtide.hardware.Reports;
import org.fixtide.hardware.Topic;
import org.fixtide.ingest.BundledRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads an inventory and prints the fixes that concern the machine. */
@Command(
    name = "hardware-report",
    mixinStandardHelpOptions = true,
    description =
        "Reads what a machine says about itself (lspci -nnk, lsusb, lsmod, ethtool -i, uname -a,"
            + " hwinfo, inxi; several at once) and prints the fixes that concern it, the missing ones"
            + " first. Nothing of it is kept.")
final class HardwareReportCommand implements Callable<Integer> {

  private static final int LARGEST = 8 << 20;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..1",
      description = "The tools' output; - or nothing reads standard input.")
  private String file = "-";

  @Option(
      names = "--kernel",
      paramLabel = "V",
      description = "The kernel, as `uname -r` says it, where the output does not tell: 6.12.90.")
  private @Nullable String kernel;

  @Option(names = "--json", description = "Print JSON, the same as /hardware/report.json.")
  private boolean json;

  @Option(
      names = "--all",
      description = "Show fixes that are in your kernel, or may be, one by one as well.")
  private boolean all;

  private final Services services;

  @SuppressWarnings("NullAway") // the other fields are picocli's
  HardwareReportCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws IOException {
    Inventory inventory = Inventory.read(text());
    if (kernel != null) {
      inventory = inventory.running(kernel);
      if (inventory.kernel() == null) {
        throw wrong("'" + kernel + "' is no kernel's release; give it as `uname -r` says it");
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    try (var context = services.start()) {
      // On a machine that has had no site yet there is no other record.
      context.getBeanProvider(BundledRecord.class).ifAvailable(BundledRecord::fill);
      Report report = context.getBean(Reports.class).of(inventory, Set.of());
      if (json) {
        out.println(
            JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(report));
      } else {
        print(out, report);
      }
    }
    out.flush();
    return inventory.isEmpty() ? 1 : 0;
  }

  private String text() throws IOException {
    try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw wrong("more than 8 MB are no inventory of a machine");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw wrong("cannot read " + file + ": name a file that exists, or - for standard input");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void print(PrintWriter out, Report report) {
    out.println(report.advice());
    for (Topic topic : report.topics()) {
      long missing = topic.count(ReportedFix.State.MISSING);
      long unknown = topic.count(ReportedFix.State.NOT_KNOWN);
      out.printf(
          "%n%s%s: %,d missing, %,d not known, %,d in yours%n",
          topic.name(),
          topic.drivers().isEmpty() ? "" : " (" + String.join(", ", topic.drivers()) + ")",
          missing,
          unknown,
          topic.count(ReportedFix.State.PRESENT));
      topic.became().forEach(words -> out.println("  " + words));
      topic.fixes().stream()
          .filter(fix -> all || fix.state() == ReportedFix.State.MISSING)
          .forEach(fix -> print(out, fix));
      topic.leftOut().forEach(left -> out.printf("  left out: %,d %s%n", left.fixes(), left.why()));
    }
    report.unserved().forEach(device -> out.printf("%nNo known driver: %s%n", device));
    if (report.unknownLines() > 0) {
      out.printf("%nNot understood: %,d lines%n", report.unknownLines());
      report.unknown().forEach(line -> out.println("  " + line));
    }
  }

  private static void print(PrintWriter out, ReportedFix fix) {
    String carried =
        fix.stable().isEmpty() ? "" : ", in " + fix.stable().getFirst().version() + " and later";
    out.printf(
        "  %-9s %-16s %s%s%s%s%n",
        fix.state().words(),
        fix.kind(),
        fix.title(),
        fix.security() ? " [security]" : "",
        fix.cves().isEmpty() ? "" : " " + String.join(" ", fix.cves()),
        carried);
  }
}
