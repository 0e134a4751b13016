// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fixtide.ingest.ClassifiedDocument;
import org.fixtide.ingest.ClassifiedJson;
import org.fixtide.trend.Numbers;
import org.fixtide.web.page.ClassifyView.Read;
import org.fixtide.web.page.ClassifyView.Result;

/**
 * Gathers what was made of a content, no more than a page can show: a long list of titles has
 * hundreds of thousands of fixes.
 */
final class ClassifiedShown implements Consumer<ClassifiedDocument> {

  private static final int DOCUMENTS = 50;
  private static final int FIXES = 500;
  private static final int JSON_LENGTH = 200_000;

  private final ClassifiedRows rows;
  private final String name;
  private final List<Read> shown = new ArrayList<>();
  private final StringWriter written = new StringWriter();
  private final ClassifiedJson json = new ClassifiedJson(written);
  private int documents;
  private int fixes;
  private int shownFixes;

  /**
   * @param name how the content is named to people
   */
  ClassifiedShown(ClassifiedRows rows, String name) {
    this.rows = rows;
    this.name = name;
  }

  @Override
  public void accept(ClassifiedDocument document) {
    documents++;
    fixes += document.fixes().size();
    if (shown.size() < DOCUMENTS && shownFixes < FIXES) {
      Read read = rows.read(document, FIXES - shownFixes);
      shownFixes += read.rows().size();
      shown.add(read);
    }
    if (written.getBuffer().length() <= JSON_LENGTH) {
      json.write(document);
    }
  }

  Result result() {
    json.close();
    boolean whole = documents == shown.size() && fixes == shownFixes;
    return new Result(
        "%s: %s in %s"
            .formatted(
                name,
                Numbers.counted(fixes, "fix", "fixes"),
                Numbers.counted(documents, "document", "documents")),
        List.copyOf(shown),
        documents - shown.size(),
        fixes - shownFixes,
        whole && written.getBuffer().length() <= JSON_LENGTH ? written.toString() : null);
  }
}
