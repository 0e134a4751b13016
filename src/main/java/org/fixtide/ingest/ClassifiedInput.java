// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.io.ByteArrayInputStream;
import org.fixtide.classify.Classifier;
import org.fixtide.reading.DocumentReader;
import org.fixtide.source.DocumentSource;
import org.fixtide.source.DocumentSources;
import org.fixtide.source.PassedOver;
import org.fixtide.source.SourceDocument;
import org.fixtide.source.SourceEvent;
import org.fixtide.source.Unreadable;
import org.fixtide.source.VisitEvent;
import org.fixtide.source.Withdrawal;

/**
 * What is handed in to be classified and not stored: the one way in which the command, the API and
 * the page read it. Pure and safe for many threads.
 */
public final class ClassifiedInput {

  /** Takes what was made of each document, in the input's order. */
  public interface Sink {

    /**
     * @param origin where the document stands, for people
     */
    void classified(String origin, ClassifiedDocument document);

    /** Files of a folder that were not looked at. */
    default void passedOver(String origin, long files) {}
  }

  private final ClassifiedDocuments documents;

  private ClassifiedInput(ClassifiedDocuments documents) {
    this.documents = documents;
  }

  /** With the reader and the rules that come with the product. */
  public static ClassifiedInput standard() {
    return new ClassifiedInput(
        new ClassifiedDocuments(DocumentReader.standard(), Classifier.standard()));
  }

  /** Every document of a source. */
  public void read(DocumentSource source, Sink sink) {
    source.read(event -> take(event, sink));
  }

  /** Whether a content has the look of a list of titles: short lines, each with a prefix. */
  public static boolean looksLikeTitles(byte[] content) {
    return TitleLines.look(content);
  }

  /**
   * Every document of one content: a mail, an mbox, a changelog, an article, or a list of titles.
   *
   * @param name how the content is named to people
   * @param titles whether it is a list of titles, one a line; they make one document
   */
  public void read(byte[] content, String name, boolean titles, Sink sink) {
    if (titles) {
      sink.classified(name, documents.ofTitles(TitleLines.of(content)));
    } else {
      read(DocumentSources.of(new ByteArrayInputStream(content), name), sink);
    }
  }

  private void take(SourceEvent event, Sink sink) {
    switch (event) {
      case SourceDocument document ->
          documents.of(document.bytes()).forEach(of -> sink.classified(document.origin(), of));
      case Unreadable unreadable ->
          sink.classified(unreadable.origin(), documents.ofUnreadable(unreadable.reason()));
      case PassedOver passedOver -> sink.passedOver(passedOver.origin(), passedOver.files());
      case Withdrawal _ -> {}
      case VisitEvent _ -> {}
    }
  }
}
