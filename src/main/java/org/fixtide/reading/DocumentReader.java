// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads any document: says what it is and what it states. Pure and safe for many threads. */
public final class DocumentReader {

  /** To be raised with every change that reads a document otherwise. */
  private static final int REVISION = 2;

  private static final Pattern REPLY =
      Pattern.compile(
          "^(?:re|aw|antw|sv|tr|vs|r|odp)(?:\\[\\d+\\])?\\s*:", Pattern.CASE_INSENSITIVE);
  private static final Pattern FORWARD =
      Pattern.compile("^(?:\\[?fwd?|wg)\\b\\s*:", Pattern.CASE_INSENSITIVE);
  private static final Pattern PULL_SUBJECT =
      Pattern.compile("\\[GIT|\\bgit pull\\b|\\bpull[- ]?request\\b", Pattern.CASE_INSENSITIVE);
  private static final DocumentReader STANDARD = new DocumentReader();

  private final MailReader mails = new MailReader();
  private final PatchReader patches = new PatchReader(mails);
  private final PullReader pulls = new PullReader();
  private final Trees trees = Trees.standard();

  private DocumentReader() {}

  /** The reader with the bundled knowledge. */
  public static DocumentReader standard() {
    return STANDARD;
  }

  /** Revision of the reader; what an older one read is read again by {@code reclassify}. */
  public int revision() {
    return REVISION;
  }

  /**
   * Reads a mail, a changelog of stable releases or an article; the bytes alone tell which.
   *
   * @throws UnreadableDocumentException where the bytes are none of these or have no text; the
   *     message names what was found instead
   */
  public Reading read(byte[] bytes) throws UnreadableDocumentException {
    try {
      Reading text = TextDocuments.read(bytes);
      return text == null ? readMail(bytes) : text;
    } catch (RuntimeException e) {
      throw new UnreadableDocumentException("the reader failed on the text: " + e, e);
    }
  }

  /** What is no mail either may still be an article without any markup that tells so. */
  private Reading readMail(byte[] bytes) throws UnreadableDocumentException {
    Mail mail;
    try {
      mail = mails.read(bytes);
    } catch (UnreadableDocumentException e) {
      Article article = TextDocuments.plainArticle(bytes);
      if (article == null) {
        throw e;
      }
      return article;
    }
    return reading(mail);
  }

  private Reading reading(Mail mail) throws UnreadableDocumentException {
    MergeNotice notice = MergeNotices.read(mail);
    if (notice != null) {
      return notice;
    }
    String noPull = whyNoPull(mail.header().subject());
    if (noPull != null) {
      Patch patch = patches.readInReply(mail);
      return patch == null ? new OtherDocument(mail.header(), noPull) : patch;
    }
    RequestPull head = RequestPull.find(mail.lines());
    if (head == null) {
      Patch patch = patches.read(mail);
      return patch == null ? new OtherDocument(mail.header(), without(mail)) : patch;
    }
    return trees.isFirmware(head.repository())
        ? new OtherDocument(mail.header(), "firmware pull")
        : pulls.read(mail, head);
  }

  private static @Nullable String whyNoPull(String subject) {
    if (REPLY.matcher(subject).find()) {
      return "reply";
    }
    return FORWARD.matcher(subject).find() ? "forwarded mail" : null;
  }

  /** What a mail without a pull's head is. */
  private static String without(Mail mail) {
    if (RequestPull.isQuoted(mail.lines())) {
      return "reply: the pull in it is quoted";
    }
    if (PULL_SUBJECT.matcher(mail.header().subject()).find()) {
      return "pull request in the subject, but none in the text";
    }
    return PatchSubject.of(mail.header().subject()).cover() ? "cover letter" : "mail";
  }
}
