// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.web.util.UriUtils;

/** Fetches mails of an archive by their Message-IDs. */
final class LoreMails {

  private final URI base;
  private final Errand errand;

  LoreMails(URI base, Errand errand) {
    this.base = base;
    this.errand = errand;
  }

  /** Fetches a mail as it is kept; where two bear its Message-ID, both. */
  void fetch(SearchFeed.Entry entry) throws Halt {
    URI address = mail(base, entry.messageId(), "raw");
    if (errand.isDry()) {
      errand.tell(new Listed(address.toString(), entry.title(), entry.updated()));
      return;
    }
    Page page = errand.document(FetchRequest.text(address));
    if (page != null) {
      handOn(page, entry, entry.messageId());
    }
  }

  /** Fetches all mails of a thread with the mail itself, once. */
  void fetchThread(SearchFeed.Entry entry) throws Halt {
    String item = "thread " + entry.messageId();
    if (errand.memory().taken(Set.of(item)).contains(item)) {
      return;
    }
    URI address = mail(base, entry.messageId(), "t.mbox.gz");
    if (errand.isDry()) {
      errand.tell(new Listed(address.toString(), "thread of " + entry.title(), entry.updated()));
      return;
    }
    Page page = errand.document(FetchRequest.gzip(address));
    if (page != null) {
      handOn(page, entry, item);
    }
  }

  /** All of it or nothing: half a thread would never be asked for again. */
  private void handOn(Page page, SearchFeed.Entry entry, String item) {
    List<SourceEvent> events = new ArrayList<>();
    new MailStream(page.uri().toString(), events::add, true)
        .read(new ByteArrayInputStream(page.bytes()));
    boolean whole = events.stream().noneMatch(Unreadable.class::isInstance);
    if (whole && events.stream().noneMatch(event -> names(event, entry.messageId()))) {
      errand.failed(page.uri().toString(), "The answer is another text than the mail asked for.");
      return;
    }
    for (SourceEvent event : events) {
      switch (event) {
        case SourceDocument mail -> errand.tell(received(mail, entry));
        case Unreadable part -> errand.failed(part.origin(), part.reason());
        default -> errand.tell(event);
      }
    }
    if (whole) {
      errand.tell(new Taken(item));
    }
  }

  /** Of a thread's other mails is not told when they were received. */
  private static SourceDocument received(SourceDocument mail, SearchFeed.Entry entry) {
    return names(mail, entry.messageId())
        ? new SourceDocument(
            mail.bytes(), mail.mediaType(), mail.origin(), mail.digest(), entry.updated())
        : mail;
  }

  /** An error page may come with the type that was asked for; a mail's head names it. */
  private static boolean names(SourceEvent event, String messageId) {
    if (!(event instanceof SourceDocument mail)) {
      return false;
    }
    String text = new String(mail.bytes(), StandardCharsets.UTF_8);
    int end = text.indexOf("\n\n");
    return (end < 0 ? text : text.substring(0, end)).contains(messageId);
  }

  /** Message-IDs hold slashes, plus signs and per cent signs. */
  static URI mail(URI base, String messageId, String form) {
    return base.resolve(UriUtils.encode(messageId, StandardCharsets.UTF_8) + "/" + form);
  }
}
