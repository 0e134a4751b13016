// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.fixtide.catalog.FixTexts.FixText;

/** The index of one state of the record, in memory. */
final class FixIndex {

  private static final String ID = "id";
  private static final String SEEN = "seen";
  private static final Sort BEST_FIRST =
      new Sort(SortField.FIELD_SCORE, new SortField(SEEN, SortField.Type.LONG, true));

  private final IndexSearcher searcher;

  private FixIndex(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Reads every text once. */
  static FixIndex of(Consumer<Consumer<FixText>> texts) {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.ofTexts()))) {
      texts.accept(text -> add(writer, text));
      writer.forceMerge(1);
      writer.commit();
      return new FixIndex(new IndexSearcher(DirectoryReader.open(directory)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(IndexWriter writer, FixText text) {
    var document = new Document();
    document.add(new StoredField(ID, text.id()));
    document.add(new NumericDocValuesField(SEEN, text.seen()));
    document.add(new TextField(Analysis.TITLE, text.title(), Store.NO));
    document.add(new TextField(Analysis.PARTS, text.title(), Store.NO));
    names(text).forEach(name -> document.add(new TextField(Analysis.NAMES, name, Store.NO)));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(FixText text) {
    List<String> names = new ArrayList<>(text.cves());
    names.addAll(List.of(text.subsystem(), text.kind()));
    if (text.author() != null) {
      names.add(text.author());
    }
    if (text.driver() != null) {
      names.add(text.driver());
    }
    return names;
  }

  /** Ids of the fixes that answer the question, the best first, of equal ones the newest. */
  List<String> find(Question question) {
    int all = searcher.getIndexReader().numDocs();
    if (question.isEmpty() || all == 0) {
      return List.of();
    }
    try {
      ScoreDoc[] found = searcher.search(question.query(), all, BEST_FIRST).scoreDocs;
      StoredFields stored = searcher.storedFields();
      List<String> ids = new ArrayList<>(found.length);
      for (ScoreDoc hit : found) {
        ids.add(stored.document(hit.doc, Set.of(ID)).get(ID));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
