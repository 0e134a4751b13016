// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.List;

/** Something that people ask of the record, and how it is answered. */
interface Question {

  /** Its entry in {@code trend/questions.yaml}. */
  String key();

  /** The answer in a sentence. */
  Fact said(Trends.Snapshot record);

  /** What shows it, the most telling first. */
  List<Answer.Part> parts(Trends.Snapshot record);
}
