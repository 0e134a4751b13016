// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fixtide.classify.Classifier;
import org.fixtide.classify.Evidence;
import org.fixtide.classify.LabelledFix;
import org.fixtide.classify.Measurement;
import org.fixtide.classify.Measurement.KeyScore;
import org.fixtide.classify.Measurement.Miss;
import org.fixtide.classify.Taxonomy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the classifier against labelled titles; needs no database. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    description = {
      "Holds the classifier against labelled titles: accuracy, precision and recall per key,",
      "and every miss with its evidence."
    })
final class MeasureCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "LABELS.tsv",
      description = "title, subsystem, secondary (or -), kind, security (y|n); tabs between them")
  private @Nullable Path labels;

  @Option(
      names = "--misses",
      paramLabel = "N",
      description = "shows at most N misses of each answer (all unless given)")
  private int misses = Integer.MAX_VALUE;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    List<LabelledFix> fixes = read(command);
    PrintWriter out = command.commandLine().getOut();
    out.printf(
        "%d labelled titles, rules of revision %d%n",
        fixes.size(), Classifier.standard().revision());
    for (Measurement measurement : Measurement.of(Classifier.standard(), fixes)) {
      print(out, measurement);
    }
    out.flush();
    return 0;
  }

  private List<LabelledFix> read(CommandSpec command) {
    Path file = Objects.requireNonNull(labels);
    try {
      return LabelledFix.parse(Files.readAllLines(file), Taxonomy.standard());
    } catch (MalformedInputException e) {
      throw wrong(command, file + " is not UTF-8 text; give a labels file", e);
    } catch (IOException e) {
      throw wrong(command, "cannot read " + file + "; give a labels file that exists", e);
    } catch (IllegalArgumentException e) {
      throw wrong(command, file + ", " + e.getMessage(), e);
    }
  }

  private static ParameterException wrong(CommandSpec command, String message, Exception cause) {
    return new ParameterException(command.commandLine(), message, cause);
  }

  private void print(PrintWriter out, Measurement measured) {
    int right = measured.total() - measured.misses().size();
    out.printf(
        Locale.ROOT,
        "%n%s: %.1f %% right (%d of %d)%n",
        measured.of(),
        100 * measured.accuracy(),
        right,
        measured.total());
    out.printf("  %-18s %9s %7s %9s %9s%n", "key", "precision", "recall", "expected", "answered");
    for (KeyScore key : measured.keys()) {
      out.printf(
          Locale.ROOT,
          "  %-18s %7.1f %% %5.1f %% %9d %9d%n",
          key.key(),
          100 * key.precision(),
          100 * key.recall(),
          key.expected(),
          key.answered());
    }
    measured.misses().stream().limit(misses).forEach(miss -> print(out, miss));
  }

  private static void print(PrintWriter out, Miss miss) {
    String why =
        miss.evidence().stream().map(MeasureCommand::text).collect(Collectors.joining("; "));
    out.printf(
        "  miss: %s%n    %s expected, %s answered", miss.title(), miss.expected(), miss.answered());
    out.printf(" (%s)%n", why);
  }

  private static String text(Evidence evidence) {
    return evidence.rule() + " on \"" + evidence.matched() + "\"";
  }
}
