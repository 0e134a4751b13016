// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide;

import org.fixtide.command.CommandLineTool;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the site, or runs one command where the first argument names one. */
@SpringBootApplication
public class FixtideApplication {

  public static void main(String[] args) {
    if (CommandLineTool.isMeant(args)) {
      System.exit(new CommandLineTool(FixtideApplication.class).run(args));
    }
    SpringApplication.run(FixtideApplication.class, args);
  }
}
