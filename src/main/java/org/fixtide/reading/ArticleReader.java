// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the fixes that an article lists, in HTML, Markdown or plain text. */
final class ArticleReader {

  private static final String ITEMS = "li, dt, p, pre";
  private static final String FURNITURE =
      "nav, aside, footer, header, template, noscript, script, style, button, select, [hidden]";
  private static final Pattern BULLET =
      Pattern.compile("^ {0,12}(?:[-*+•‣▪◦·–—]|\\d{1,3}[.)]) +(\\S.*)");
  private static final Pattern HEADING = Pattern.compile("^#{1,3} +(.+?)#*$|^title: *(.+)$");

  private final Map<String, Article.Item> items = new LinkedHashMap<>();

  private ArticleReader() {}

  static Article ofHtml(Document page) {
    String title = title(page);
    page.select(FURNITURE).remove();
    page.body().select("[class], [id], [role]").stream()
        .filter(ArticleReader::isFurniture)
        .toList()
        .forEach(Element::remove);
    ArticleReader reader = new ArticleReader();
    page.select(ITEMS).forEach(reader::take);
    return reader.article(title);
  }

  static Article ofText(List<String> lines) {
    ArticleReader reader = new ArticleReader();
    reader.takeText(lines);
    return reader.article(
        Titles.fold(
            lines.stream()
                .map(ArticleReader::heading)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("")));
  }

  private Article article(String title) {
    return new Article(MailHeader.ofSubject(title), List.copyOf(items.values()));
  }

  private static String title(Document page) {
    Element heading = page.selectFirst("h1");
    return Titles.fold(page.title().isBlank() && heading != null ? heading.text() : page.title());
  }

  /** The page itself and its main parts are none, whatever their classes say. */
  private static boolean isFurniture(Element element) {
    if (element.is("body, main, article:has(h1), :has(> main)")) {
      return false;
    }
    String names = element.className() + " " + element.id() + " " + element.attr("role");
    return Stream.of(names.toLowerCase(Locale.ROOT).split("\\s+"))
        .anyMatch(name -> ArticleTitles.furniture().stream().anyMatch(name::startsWith));
  }

  private void take(Element element) {
    switch (element.normalName()) {
      case "pre" -> takeText(element.wholeText().lines().map(String::stripTrailing).toList());
      case "li" -> add(ArticleTitles.read(RichText.of(element), true));
      case "dt" -> takeTerm(element);
      default -> takeParagraph(element);
    }
  }

  private void takeTerm(Element term) {
    Element next = term.nextElementSibling();
    String told = next != null && next.normalName().equals("dd") ? RichText.of(next) : "";
    add(ArticleTitles.read(RichText.of(term) + RichText.LINE + told, true));
  }

  /** A paragraph may hold a list of its own, a line break after each item. */
  private void takeParagraph(Element paragraph) {
    if (paragraph.closest("li, dt") != null) {
      return;
    }
    String text = RichText.of(paragraph);
    List<String> lines = List.of(text.split(String.valueOf(RichText.LINE)));
    if (lines.stream().filter(line -> BULLET.matcher(line).matches()).count() > 1) {
      lines.forEach(line -> add(ArticleTitles.read(line, BULLET.matcher(line).matches())));
    } else {
      add(ArticleTitles.read(text, BULLET.matcher(text).lookingAt()));
    }
  }

  /** Bullets with the lines that go on behind them, and paragraphs. */
  private void takeText(List<String> lines) {
    StringBuilder open = new StringBuilder();
    boolean listed = false;
    for (String line : lines) {
      Matcher bullet = BULLET.matcher(line);
      boolean starts = bullet.matches() || line.isBlank() || stands(line);
      if (starts) {
        add(ArticleTitles.read(RichText.ofMarkdown(open.toString()), listed));
        open.setLength(0);
        listed = bullet.matches();
      }
      open.append(open.isEmpty() ? "" : " ")
          .append(bullet.matches() ? bullet.group(1) : line.strip());
    }
    add(ArticleTitles.read(RichText.ofMarkdown(open.toString()), listed));
  }

  /** Whether a line reads as a fix by itself: some texts lose their bullets when copied. */
  private static boolean stands(String line) {
    return ArticleTitles.read(RichText.ofMarkdown(line), false) != null;
  }

  /** One that is named twice, in a table of contents say, is listed once. */
  private void add(Article.@Nullable Item item) {
    if (item != null) {
      items.merge(item.title(), item, (one, other) -> one.explanation() == null ? other : one);
    }
  }

  private static @Nullable String heading(String line) {
    Matcher heading = HEADING.matcher(line);
    if (!heading.matches()) {
      return null;
    }
    return heading.group(1) == null ? heading.group(2) : heading.group(1);
  }
}
