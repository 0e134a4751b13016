// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fix as a row of a table.
 *
 * @param prefix the title up to and with its last prefix's colon, may be empty
 * @param rest the title after the prefix
 * @param pullLabel short name of the newest pull that carries it: {@code 6.19-rc5}
 * @param weakSubsystem whether the subsystem is a guess, shown with "?"
 * @param inTheMail the maintainer's words where they differ from the title
 * @param why evidence of the classification in one sentence; empty where there is none
 */
public record FixRow(
    String id,
    String prefix,
    String rest,
    String author,
    LocalDate sent,
    @Nullable String pullLabel,
    @Nullable String pullHref,
    Named subsystem,
    Named kind,
    Named provenance,
    boolean security,
    boolean weakSubsystem,
    boolean weakKind,
    @Nullable String inTheMail,
    String why) {}
