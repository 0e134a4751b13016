// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

/** One word of the taxonomy: its key never changes meaning, its name is what people are shown. */
public interface Term {

  String key();

  String name();
}
