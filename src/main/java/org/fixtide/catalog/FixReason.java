// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

/** Why a fix was classified as it was: one reason for one answer. */
public record FixReason(String fixId, String answer, String rule, String matched, boolean weak) {}
