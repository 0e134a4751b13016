// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.fixtide.classify.Classifier;
import org.fixtide.classify.FixText;
import org.fixtide.reading.Article;
import org.fixtide.reading.BulletMatch;
import org.fixtide.reading.DocumentReader;
import org.fixtide.reading.MergeNotice;
import org.fixtide.reading.OtherDocument;
import org.fixtide.reading.Patch;
import org.fixtide.reading.PullSummary;
import org.fixtide.reading.Reading;
import org.fixtide.reading.Section;
import org.fixtide.reading.ShortlogEntry;
import org.fixtide.reading.StableChangelog;
import org.fixtide.reading.StableItem;
import org.fixtide.reading.StableRelease;
import org.fixtide.reading.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/** Reads and classifies documents without storing anything. Pure and safe for many threads. */
public final class ClassifiedDocuments {

  private final DocumentReader reader;
  private final Classifier classifier;

  public ClassifiedDocuments(DocumentReader reader, Classifier classifier) {
    this.reader = reader;
    this.classifier = classifier;
  }

  /**
   * What a mail, a changelog or an article holds: one document, or one for each release of a
   * changelog. One that cannot be read is of kind {@code other}, with the reason as its problem.
   */
  public Stream<ClassifiedDocument> of(byte[] bytes) {
    try {
      return of(reader.read(bytes));
    } catch (UnreadableDocumentException e) {
      return Stream.of(ofUnreadable("Not readable: " + e.getMessage()));
    }
  }

  /** What could not be read at all, with the reason. */
  public ClassifiedDocument ofUnreadable(String reason) {
    return ClassifiedDocument.bare(List.of(), List.of(reason));
  }

  /** Titles of fixes, in order; blank ones are left out. */
  public ClassifiedDocument ofTitles(List<String> titles) {
    return ClassifiedDocument.bare(
        titles.stream()
            .map(String::strip)
            .filter(title -> !title.isEmpty())
            .map(title -> fix(FixText.ofTitle(title), null, null))
            .toList(),
        List.of());
  }

  private Stream<ClassifiedDocument> of(Reading reading) {
    return switch (reading) {
      case PullSummary pull -> Stream.of(ofPull(pull));
      case Patch patch -> Stream.of(ofPatch(patch));
      case MergeNotice notice -> Stream.of(ofNotice(notice));
      case StableChangelog changelog -> changelog.releases().stream().map(this::ofRelease);
      case Article article -> Stream.of(ofArticle(article));
      case OtherDocument other ->
          Stream.of(
              ClassifiedDocument.plain(
                  "other",
                  other.header(),
                  List.of(),
                  List.of("Not a pull request: " + other.reason())));
    };
  }

  private ClassifiedDocument ofPull(PullSummary pull) {
    return new ClassifiedDocument(
        "pull",
        pull.header().messageId(),
        pull.header().subject(),
        pull.tree(),
        pull.tag(),
        pull.release(),
        pull.rc(),
        pull.header().senderName(),
        pull.header().sentAt(),
        ClassifiedDocument.Stats.of(pull.stats()),
        pull.sections().stream().map(ClassifiedDocument.Part::of).toList(),
        pull.shortlog().stream()
            .filter(entry -> !entry.merge())
            .map(entry -> fix(pull, entry))
            .toList(),
        pull.problems());
  }

  private ClassifiedDocument ofPatch(Patch patch) {
    FixText text = new FixText(patch.title(), null, null, patch.message(), patch.paths());
    return ClassifiedDocument.plain(
        "patch", patch.header(), List.of(fix(text, patch.author(), null)), List.of());
  }

  private ClassifiedDocument ofRelease(StableRelease release) {
    return ClassifiedDocument.of(release, release.items().stream().map(this::ofItem).toList());
  }

  /**
   * Where there is no message, the CVE ids that the changelog adds to the title are all there is.
   */
  private ClassifiedFix ofItem(StableItem item) {
    String message = item.message() == null ? String.join(" ", item.cves()) : item.message();
    return fix(new FixText(item.title(), null, null, message, List.of()), item.author(), null);
  }

  private ClassifiedDocument ofArticle(Article article) {
    List<ClassifiedFix> fixes =
        article.items().stream()
            .map(item -> new FixText(item.title(), null, null, item.explanation(), List.of()))
            .map(text -> fix(text, null, null))
            .toList();
    List<String> problems =
        fixes.isEmpty() ? List.of("No title of a fix was found in the article.") : List.of();
    return ClassifiedDocument.plain("article", article.header(), fixes, problems);
  }

  private static ClassifiedDocument ofNotice(MergeNotice notice) {
    String into = notice.mergedInto() == null ? "its tree" : notice.mergedInto();
    return ClassifiedDocument.plain(
        "other",
        notice.header(),
        List.of(),
        List.of(
            "Not a pull request: says that %s was merged into %s"
                .formatted(notice.pullMessageId(), into)));
  }

  private ClassifiedFix fix(PullSummary pull, ShortlogEntry entry) {
    BulletMatch match = entry.bullet();
    Section section = match == null ? null : pull.sections().get(match.section());
    String bullet = section == null || match == null ? null : section.bullets().get(match.bullet());
    FixText text = new FixText(entry.title(), pull.tree(), bullet, null, List.of());
    return fix(text, entry.author(), section == null ? null : section.key());
  }

  private ClassifiedFix fix(FixText text, @Nullable String author, @Nullable String section) {
    return ClassifiedFix.of(text, author, section, classifier.classify(text));
  }
}
