// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/**
 * What a reader asks for.
 *
 * @param wanted each must be there; several words are to stand in a row
 * @param unwanted none may be there
 */
record Question(List<String> wanted, List<String> unwanted) {

  private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"?|(\\S+))");
  private static final float TITLE_WEIGHT = 2;

  /** The same word for word in all indexes. */
  private static final Analyzer ANALYZER = Analysis.ofQuestions();

  static Question of(String words) {
    List<String> wanted = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    Matcher term = TERM.matcher(words);
    while (term.find()) {
      String text = term.group(2) == null ? term.group(3) : term.group(2);
      if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
        (term.group(1).isEmpty() ? wanted : unwanted).add(text);
      }
    }
    return new Question(List.copyOf(wanted), List.copyOf(unwanted));
  }

  /** Whether no word can be found by it. */
  boolean isEmpty() {
    return wanted.isEmpty() && unwanted.isEmpty();
  }

  Query query() {
    var all = new BooleanQuery.Builder();
    wanted.forEach(text -> all.add(anywhere(text), Occur.MUST));
    unwanted.forEach(text -> all.add(anywhere(text), Occur.MUST_NOT));
    if (wanted.isEmpty()) {
      all.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return all.build();
  }

  private static Query anywhere(String text) {
    var fields = new BooleanQuery.Builder();
    for (String field : Analysis.FIELDS) {
      Query query = new QueryBuilder(ANALYZER).createPhraseQuery(field, text);
      if (query != null) {
        float weight = field.equals(Analysis.TITLE) ? TITLE_WEIGHT : 1;
        fields.add(new BoostQuery(query, weight), Occur.SHOULD);
      }
    }
    return fields.build();
  }
}
