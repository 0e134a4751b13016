// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fixtide.SharedCorpus;
import org.fixtide.source.DocumentSources;
import org.fixtide.source.SourceDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every real mail is accounted for, and what pulls state of themselves is read exactly. */
@Tag("corpus")
class ReadingCorpusTests {

  private static final double LEAST_EXACT = 0.998;

  /** Independent of the reader's own: the last such line of the whole mail, as git writes it. */
  private static final Pattern DIFFSTAT =
      Pattern.compile(
          "(?m)^ {1,4}(\\d+) files? changed(?:, (\\d+) insertions?\\(\\+\\))?(?:, (\\d+) deletions?\\(-\\))?\\s*$");

  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<String> inexact = new ArrayList<>();
  private int pulls;
  private int withShortlog;

  @Test
  void realMails() {
    Path corpus = SharedCorpus.path("corpus");
    int mails = 0;
    List<SourceDocument> documents = new ArrayList<>();
    for (String folder : List.of("net-pulls", "pulls", "threads")) {
      DocumentSources.of(List.of(corpus.resolve(folder)))
          .read(event -> documents.add((SourceDocument) event));
    }
    for (SourceDocument document : documents) {
      take(document);
      mails++;
    }
    System.out.println("mails: " + mails + ", by outcome: " + outcomes);
    System.out.println("pulls with a shortlog: " + withShortlog + ", inexact: " + inexact);
    assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(mails);
    assertThat(outcomes).doesNotContainKey("unreadable");
    assertThat(pulls).isEqualTo(outcomes.get("pull"));
    assertThat(1 - inexact.size() / (double) withShortlog).isGreaterThanOrEqualTo(LEAST_EXACT);
  }

  private void take(SourceDocument document) {
    try {
      Reading reading = DocumentReader.standard().read(document.bytes());
      outcomes.merge(outcome(reading), 1, Integer::sum);
      if (reading instanceof PullSummary pull) {
        check(pull, document);
      }
    } catch (UnreadableDocumentException e) {
      outcomes.merge("unreadable", 1, Integer::sum);
      System.out.println(document.origin() + ": " + e.getMessage());
    }
  }

  private static String outcome(Reading reading) {
    return switch (reading) {
      case PullSummary _ -> "pull";
      case Patch _ -> "patch";
      case MergeNotice _ -> "notice";
      case StableChangelog _ -> "stable changelog";
      case Article _ -> "article";
      case OtherDocument other -> "no pull: " + other.reason();
    };
  }

  private void check(PullSummary pull, SourceDocument document) {
    pulls++;
    Integer declared = pull.stats().commits();
    if (declared != null) {
      withShortlog++;
      if (declared != pull.shortlog().size()) {
        inexact.add(pull.header().messageId() + ": " + pull.problems());
      }
    }
    checkDiffstat(pull, document);
    assertThat(pull.release()).as(document.origin()).isNotNull();
    assertThat(pull.headCommit()).as(document.origin()).hasSize(40);
  }

  /** The raw mail where it is plain text; encoded ones are left to the other tests. */
  private static void checkDiffstat(PullSummary pull, SourceDocument document) {
    String raw = new String(document.bytes(), StandardCharsets.ISO_8859_1);
    Matcher total = DIFFSTAT.matcher(raw);
    List<Integer> expected = null;
    while (total.find()) {
      expected = List.of(count(total, 1), count(total, 2), count(total, 3));
    }
    if (expected != null) {
      PullStats stats = pull.stats();
      assertThat(new Integer[] {stats.files(), stats.insertions(), stats.deletions()})
          .as(document.origin())
          .containsExactlyElementsOf(expected);
    }
  }

  private static int count(Matcher total, int group) {
    return total.group(group) == null ? 0 : Integer.parseInt(total.group(group));
  }
}
