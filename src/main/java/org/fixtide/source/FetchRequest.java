// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.net.URI;
import java.util.Set;

/**
 * What is asked for.
 *
 * @param uri absolute, of a configured host
 * @param mediaTypes the only types of content that are taken for an answer, in lower case
 * @param keeping whether the page is kept, and for how long it needs no asking
 */
public record FetchRequest(URI uri, Set<String> mediaTypes, Keeping keeping) {

  /** What becomes of a page once it was fetched. */
  public enum Keeping {
    /** It is not kept. */
    NOT,
    /** It is kept, and asked for again only where it has changed, as far as its server can tell. */
    UNTIL_CHANGED,
    /** Its address says that it never changes: it is kept for good and never asked for again. */
    FOR_GOOD
  }

  /** Plain text: a mail, a patch, a changelog. */
  public static FetchRequest text(URI uri) {
    return new FetchRequest(uri, Set.of("text/plain"), Keeping.NOT);
  }

  /** A page for people. */
  public static FetchRequest html(URI uri) {
    return new FetchRequest(uri, Set.of("text/html", "application/xhtml+xml"), Keeping.NOT);
  }

  /** An Atom feed. */
  public static FetchRequest feed(URI uri) {
    return new FetchRequest(
        uri, Set.of("application/atom+xml", "application/xml", "text/xml"), Keeping.NOT);
  }

  /** A file that is packed by itself, an mbox or a manifest for example. */
  public static FetchRequest gzip(URI uri) {
    return new FetchRequest(
        uri,
        Set.of("application/gzip", "application/x-gzip", "application/octet-stream"),
        Keeping.NOT);
  }

  /** The same, kept until its server says that it has changed. */
  public FetchRequest untilChanged() {
    return new FetchRequest(uri, mediaTypes, Keeping.UNTIL_CHANGED);
  }

  /** The same, kept for good: for addresses that name a commit. */
  public FetchRequest forGood() {
    return new FetchRequest(uri, mediaTypes, Keeping.FOR_GOOD);
  }
}
