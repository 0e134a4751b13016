// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells from other text of an article what reads as the title of a fix, {@code tcp: fix a leak},
 * and divides it from its explanation. Texts come with the marks of {@link RichText}.
 */
final class ArticleTitles {

  private static final Sheet SHEET = Sheet.load(Knowledge.of("articles.yaml"));

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:[-*+•‣▪◦·–—]\\s+)?(?:(?:commit )?(?=[a-f]*\\d)[0-9a-f]{7,40}\\b[:,]?\\s+(?:[-–—]\\s+)?)?"
              + "(?:\\[?CVE-\\d{4}-\\d+\\]?(?:, CVE-\\d{4}-\\d+)*(?::| [-–—])\\s+)?");
  private static final Pattern CHAIN =
      Pattern.compile(
          "(?:Revert [\"“])?([\\w./*+-]{1,40})(?:, ?[\\w./*+-]{1,40}){0,4}:(?: [\\w./*+,-]{1,40}:)*+ (?=\\S)");
  private static final Pattern DASH = Pattern.compile("\\s+(?:[-–—]|--)\\s+|\\s*—\\s*");
  private static final Pattern SENTENCE = Pattern.compile("(?::|\\.)\\s+(?=[\\p{Lu}\"“])");
  private static final Pattern WORDS = Pattern.compile("\\S+\\s+\\S.*");
  private static final Pattern EDGES = Pattern.compile("^[\\s:;,.–—-]+|[\\s:;,.–—-]+$");
  private static final Pattern CVES = Pattern.compile("\\s*\\((?:CVE-[\\d-]++[,; ]*+)+\\)$");
  private static final Pattern NUMBER = Pattern.compile("^v?[\\d.,]+\\b(?!-).*");
  private static final int LONGEST = 200;

  private ArticleTitles() {}

  /** Words with which the classes of a page's furniture begin. */
  static List<String> furniture() {
    return SHEET.furniture;
  }

  /**
   * The fix that a text names at its beginning; {@code null} where it names none.
   *
   * @param listed whether it is an item of a list; in other text an explanation must follow that is
   *     set apart by a dash or by its markup
   */
  static Article.@Nullable Item read(String text, boolean listed) {
    String own = text.strip();
    int line = own.indexOf(RichText.LINE);
    String first = line < 0 ? own : own.substring(0, line);
    String rest = line < 0 ? "" : own.substring(line + 1);
    Article.Item set = emphasised(first, rest);
    Article.Item item = set == null ? divided(first, rest, listed) : set;
    return item == null || !listed && item.explanation() == null ? null : item;
  }

  /** A title that is set in other type than what follows. */
  private static Article.@Nullable Item emphasised(String first, String rest) {
    String led = LEAD.matcher(first).replaceFirst("");
    int end =
        led.isEmpty() || led.charAt(0) != RichText.EMPHASIS
            ? -1
            : led.indexOf(RichText.EMPHASIS, 1);
    if (end < 0) {
      return null;
    }
    String title = bare(led.substring(1, end));
    String after = led.substring(end + 1);
    return isTitle(title) && !DASH.matcher(title).find() ? item(title, after + " " + rest) : null;
  }

  private static Article.@Nullable Item divided(String first, String rest, boolean listed) {
    String text = LEAD.matcher(RichText.plain(first)).replaceFirst("");
    Matcher chain = CHAIN.matcher(text);
    if (!chain.lookingAt()) {
      return null;
    }
    int from = chain.end();
    int[] cut =
        listed ? first(cut(DASH, text, from), cut(SENTENCE, text, from)) : cut(DASH, text, from);
    String title = bare(text.substring(0, cut[0]));
    return isTitle(title) ? item(title, text.substring(cut[1]) + " " + rest) : null;
  }

  /** Begin and end of the first separator that leaves a title of more than one word. */
  private static int[] cut(Pattern separator, String text, int from) {
    Matcher found = separator.matcher(text);
    while (found.find()) {
      if (found.start() > from && WORDS.matcher(text.substring(from, found.start())).matches()) {
        return new int[] {found.start(), found.end()};
      }
    }
    return new int[] {text.length(), text.length()};
  }

  private static int[] first(int[] one, int[] other) {
    return one[0] <= other[0] ? one : other;
  }

  private static Article.Item item(String title, String rest) {
    Matcher cves = CVES.matcher(title);
    String named = cves.find() ? cves.group().strip() + " " : "";
    String explanation = named + EDGES.matcher(RichText.plain(rest)).replaceAll("");
    return new Article.Item(
        Titles.normalise(cves.replaceFirst("")),
        explanation.isBlank() ? null : explanation.strip());
  }

  private static String bare(String text) {
    return EDGES.matcher(RichText.plain(text)).replaceAll("");
  }

  private static boolean isTitle(String text) {
    Matcher chain = CHAIN.matcher(text);
    return text.length() <= LONGEST
        && chain.lookingAt()
        && SHEET.isPrefix(chain.group(1))
        && WORDS.matcher(text.substring(chain.end())).matches()
        && !NUMBER.matcher(text.substring(chain.end())).matches();
  }

  private record Sheet(
      int revision, Set<String> capitalised, Set<String> noPrefixes, List<String> furniture) {

    private static final Pattern LOWER = Pattern.compile("(?=.*[a-z])[a-z0-9][a-z0-9_./*+-]*");

    static Sheet load(Knowledge file) {
      Written written = file.read(Written.class);
      List<String> capitalised = file.required(written.capitalised, "file", "capitalised");
      List<String> noPrefixes = file.required(written.noPrefixes, "file", "noPrefixes");
      file.unique(capitalised);
      file.unique(noPrefixes);
      return new Sheet(
          written.revision,
          new TreeSet<>(capitalised),
          new TreeSet<>(noPrefixes),
          file.required(written.furniture, "file", "furniture"));
    }

    boolean isPrefix(String token) {
      return LOWER.matcher(token).matches()
          ? !noPrefixes.contains(token)
          : capitalised.contains(token.split("[/_.-]", 2)[0]);
    }
  }

  private record Written(
      int revision,
      @Nullable List<String> capitalised,
      @Nullable List<String> noPrefixes,
      @Nullable List<String> furniture) {}
}
