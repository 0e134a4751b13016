// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import org.fixtide.source.MissingPathException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells people why a command failed, in a sentence, and answers its exit code. */
final class Failures implements IExecutionExceptionHandler {

  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
    command.getErr().println(command.getCommandName() + ": " + DatabaseProblems.explain(e));
    return e instanceof MissingPathException || e instanceof WrongUsageException
        ? WRONG_USAGE
        : FAILED;
  }
}
