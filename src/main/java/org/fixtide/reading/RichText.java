// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Text that still tells where other type and new lines begin, from HTML or Markdown. */
final class RichText {

  /** Stands on both sides of what is set in other type. */
  static final char EMPHASIS = '\u0001';

  /** Stands between lines and blocks. */
  static final char LINE = '\u0002';

  private static final Set<String> EMPHASISED =
      Set.of("strong", "b", "em", "i", "code", "tt", "kbd", "samp", "mark", "u", "a");
  private static final Set<String> BLOCKS =
      Set.of("p", "div", "dd", "dt", "blockquote", "pre", "section", "details", "summary");
  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "table", "script", "style");

  private static final Pattern MARKED = Pattern.compile("(?:\\*\\*|`)+");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!-])");
  private static final Pattern EDGE = Pattern.compile("^[\\s\u0002]+|[\\s\u0002]+$");

  private RichText() {}

  /** The element's own text, without that of lists within it. */
  static String of(Element element) {
    StringBuilder out = new StringBuilder();
    append(element, false, out);
    return EDGE.matcher(out).replaceAll("");
  }

  static String ofMarkdown(String text) {
    String linked = LINK.matcher(text).replaceAll(EMPHASIS + "$1" + EMPHASIS);
    String marked = MARKED.matcher(linked).replaceAll(String.valueOf(EMPHASIS));
    return ESCAPED.matcher(marked).replaceAll("$1").strip();
  }

  /** Without marks. */
  static String plain(String text) {
    return Titles.fold(text.replace(String.valueOf(EMPHASIS), "").replace(LINE, ' '));
  }

  private static void append(Element element, boolean within, StringBuilder out) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        out.append(text.getWholeText().replaceAll("\\s+", " "));
      } else if (node instanceof Element child && !LISTS.contains(child.normalName())) {
        append(child, child.normalName(), within, out);
      }
    }
  }

  /** Type within type is one. */
  private static void append(Element child, String name, boolean within, StringBuilder out) {
    boolean emphasised = EMPHASISED.contains(name);
    if (name.equals("br")) {
      out.append(LINE);
    } else if (BLOCKS.contains(name)) {
      out.append(LINE);
      append(child, within, out);
      out.append(LINE);
    } else if (emphasised && !within) {
      out.append(EMPHASIS);
      append(child, true, out);
      out.append(EMPHASIS);
    } else {
      append(child, within, out);
    }
  }
}
