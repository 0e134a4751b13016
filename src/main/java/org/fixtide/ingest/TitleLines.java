// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A list of titles of fixes, one a line, as people paste it. */
final class TitleLines {

  /** Longer lines are sentences; the longest titles of the kernel's history are far below. */
  private static final int LONGEST = 160;

  /** Commit ids as {@code git log --oneline} prints them, and the marks of lists. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:[-*+•]|\\d{1,4}[.)])\\s+)?(?:(?:commit\\s+)?(?=[a-f]*\\d)[0-9a-f]{7,40}\\s+)?");

  /** {@code net: ethernet: mtk_eth_soc:}, {@code bpf, sockmap:}, {@code IB/IPoIB:}. */
  private static final Pattern PREFIXED =
      Pattern.compile(
          "(?:Revert \")?[A-Za-z0-9_./*+-]+(?:[ ,&]+[A-Za-z0-9_./*+-]+){0,3}: ?(?!//)\\S.*"
              + "|(?:Revert|Merge|Reapply) \\S.*");

  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(?i)(?:from|to|cc|bcc|subject|date|sender|reply-to|message-id|in-reply-to|references|received"
              + "|return-path|delivered-to|mime-version|user-agent|list-[a-z]+|content-[a-z-]+|x-[a-z-]+)\\s*:.*");

  /** A title with what an article says of it: {@code tcp: fix a leak - It leaked.} */
  private static final Pattern EXPLAINED =
      Pattern.compile("[^:]+: ?\\S+ \\S+.*?(?: [-\u2013\u2014]|\u2014) ?\\p{Lu}\\p{Ll}* .*");

  private TitleLines() {}

  /** The lines without list marks and commit ids; blank ones are left out. */
  static List<String> of(byte[] content) {
    return text(content)
        .lines()
        .map(line -> LEAD.matcher(line.strip()).replaceFirst("").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /**
   * Whether the content looks like nothing but titles: every line is short and has a prefix, and
   * not most of them are explained as in an article.
   */
  static boolean look(byte[] content) {
    List<String> lines = of(content);
    long explained = lines.stream().filter(line -> EXPLAINED.matcher(line).matches()).count();
    return !lines.isEmpty()
        && 2 * explained <= lines.size()
        && lines.stream().allMatch(TitleLines::looksLikeTitle);
  }

  private static boolean looksLikeTitle(String line) {
    return line.length() <= LONGEST
        && PREFIXED.matcher(line).matches()
        && !MAIL_HEADER.matcher(line).matches();
  }

  private static String text(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
