// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import org.fixtide.ingest.ClassifiedFix;
import org.fixtide.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * {@code /classify}, ready to show.
 *
 * @param text what the field holds: what was pasted stays
 * @param titles whether it was said to be a list of titles
 * @param problem why nothing could be made of it, and the remedy
 * @param result what was made of it; {@code null} before anything was handed in
 * @param limit bound of size, in words
 * @param api address of the API
 */
record ClassifyView(
    String text,
    boolean titles,
    @Nullable String problem,
    @Nullable Result result,
    String limit,
    String api) {

  ClassifyView with(@Nullable String newProblem, @Nullable Result newResult) {
    return new ClassifyView(text, titles, newProblem, newResult, limit, api);
  }

  /**
   * What was made of a content.
   *
   * @param moreDocuments documents that are not shown
   * @param moreFixes fixes that are not shown
   * @param json the answer as the API gives it; {@code null} where it is too long for a page
   */
  record Result(
      String headline,
      List<Read> documents,
      int moreDocuments,
      int moreFixes,
      @Nullable String json) {}

  /**
   * One document.
   *
   * @param kind in words
   * @param facts what it says of itself
   * @param problems doubts, or why it is nothing that is known
   */
  record Read(
      String kind, String heading, List<Fact> facts, List<String> problems, List<Row> rows) {}

  /** Something that a document says of itself. */
  record Fact(String name, String value, @Nullable String href) {}

  /**
   * A fix.
   *
   * @param prefix the title up to and with its last prefix's colon, may be empty
   * @param inTheMail the maintainer's words where they differ from the title
   * @param search the list of fixes with these words
   */
  record Row(
      String prefix,
      String rest,
      @Nullable String author,
      @Nullable String section,
      @Nullable String inTheMail,
      Named subsystem,
      List<Named> secondary,
      Named kind,
      boolean security,
      Named provenance,
      @Nullable String aiAssisted,
      @Nullable String driver,
      List<String> cves,
      List<ClassifiedFix.Reason> evidence,
      List<Outranked> outranked,
      String search) {}
}
