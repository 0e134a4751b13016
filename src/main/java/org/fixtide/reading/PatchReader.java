// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a patch mail, whichever way the patch stands in it. */
final class PatchReader {

  /** A patch file within a mail begins with fields of its own. */
  private static final Pattern FILE =
      Pattern.compile("\\A\\s*(?:From [0-9a-f]{40} .*\\R)?(?:From|Subject|Date|Message-I[dD]): ");

  /** What a list's or a relay's software makes of an author's name. */
  private static final Pattern RELAYED = Pattern.compile("^['\"]?(.+?)['\"]? via [\\w. -]+$");

  private final MailReader mails;

  PatchReader(MailReader mails) {
    this.mails = mails;
  }

  /** The patch that a mail is sent for; {@code null} where it holds none. */
  @Nullable Patch read(Mail mail) throws UnreadableDocumentException {
    PatchSubject subject = PatchSubject.of(mail.header().subject());
    PatchBody body = PatchBody.of(mail.lines());
    if (subject.cover()) {
      return null;
    }
    if (!body.diff().isEmpty()) {
      return subject.marked() || body.formatted() ? patch(mail, body, diff(mail, body)) : null;
    }
    for (String attachment : mail.attachments()) {
      Patch patch = attached(mail, subject, body, attachment);
      if (patch != null) {
        return patch;
      }
    }
    return null;
  }

  /** A patch in an answer to another mail: one that was cut off and has a subject of its own. */
  @Nullable Patch readInReply(Mail mail) {
    PatchBody body = PatchBody.of(mail.lines());
    boolean own = body.start().cut() && body.start().title() != null && !body.diff().isEmpty();
    return own ? patch(mail, body, diff(mail, body)) : null;
  }

  private @Nullable Patch attached(
      Mail mail, PatchSubject subject, PatchBody text, String attachment)
      throws UnreadableDocumentException {
    List<String> lines = MailText.cleaned(attachment);
    if (Diff.find(lines, 0) < 0) {
      return null;
    }
    if (!FILE.matcher(attachment).lookingAt()) {
      return subject.marked() ? patch(mail, text, Diff.read(lines)) : null;
    }
    Mail file = mails.read(attachment.getBytes(StandardCharsets.UTF_8));
    PatchBody body = PatchBody.of(file.lines());
    Patch patch = patch(file, body, diff(file, body));
    return new Patch(
        mail.header(),
        patch.title(),
        patch.author(),
        patch.message(),
        patch.series(),
        patch.targets(),
        patch.trailers(),
        patch.files(),
        patch.fixes());
  }

  private static Patch patch(Mail mail, PatchBody body, Diff diff) {
    PatchStart start = body.start();
    String title = start.title() == null ? mail.header().subject() : start.title();
    PatchSubject own = PatchSubject.of(title);
    PatchSubject subject = own.marked() ? own : PatchSubject.of(mail.header().subject());
    List<Trailer> trailers = Trailers.in(body.message());
    return new Patch(
        mail.header(),
        Titles.normalise(title),
        start.author() == null ? sender(mail) : start.author(),
        String.join("\n", body.message()),
        subject.series(),
        subject.targets(),
        trailers,
        diff.files(),
        FixesTag.in(trailers));
  }

  private static @Nullable String sender(Mail mail) {
    String name = mail.header().senderName();
    return name == null ? null : RELAYED.matcher(name).replaceFirst("$1");
  }

  /** Of a flowed mail's two readings the one whose hunks are the more whole. */
  private static Diff diff(Mail mail, PatchBody body) {
    Diff diff = Diff.read(body.diff());
    if (mail.asSent().equals(mail.lines())) {
      return diff;
    }
    Diff asSent = Diff.read(PatchBody.of(mail.asSent()).diff());
    return asSent.damage() < diff.damage() ? asSent : diff;
  }
}
