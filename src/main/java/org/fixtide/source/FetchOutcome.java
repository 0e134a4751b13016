// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a request ended. Each end has its name; none is an exception. */
public sealed interface FetchOutcome {

  /**
   * Here it is.
   *
   * @param asked whether its server was asked; false for a page kept for good
   */
  record Fetched(Page page, boolean asked) implements FetchOutcome {}

  /** The server says that the page kept from last time is still right. */
  record Unchanged(Page page) implements FetchOutcome {}

  /**
   * It is not there: 404, 410, or public-inbox's 300 for mails that may be elsewhere.
   *
   * @param text the beginning of what the server said; lore tells an empty search this way
   */
  record Absent(int status, String text) implements FetchOutcome {}

  /** An end that calls for attention; {@code reason} is a sentence for people. */
  sealed interface Trouble extends FetchOutcome {

    /** What was tried, what happened, and what to do. */
    String reason();
  }

  /** Not asked at all: the address, or where it leads, is not one that may be contacted. */
  record Forbidden(String reason) implements Trouble {}

  /** The server will not serve this request: bad query, no access. Asking again is of no use. */
  record Rejected(int status, String reason) implements Trouble {}

  /** The server wants a browser to prove itself; git is the way in for programs. */
  record Challenged(Instant until, String reason) implements Trouble {}

  /** An answer of another kind than was asked for, such as an error page that says it is none. */
  record Unexpected(@Nullable String mediaType, String reason) implements Trouble {}

  /** More than is taken, packed or unpacked. */
  record TooLarge(String reason) implements Trouble {}

  /** The host is left alone until then: it asked for that, its circuit is open, or enough today. */
  record Paused(Instant until, String reason) implements Trouble {}

  /** No answer, or only half of one, however often it was tried. */
  record Failed(String reason) implements Trouble {}
}
