// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.nio.file.Path;

/** A path that was asked for does not exist: wrong usage, told before anything is read. */
public class MissingPathException extends IllegalArgumentException {

  MissingPathException(Path path) {
    super(
        ("%s does not exist. Give an .eml, .mbox or .mbox.gz file, a folder of them,"
                + " or a bare public-inbox repository such as inbox/git/0.git.")
            .formatted(path));
  }
}
