// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the summary of a pull line by line: known headings open sections, markers open bullets,
 * deeper lines go on with them, all else is prose. Diffs, conflict samples, trailers and lists of
 * changes since an earlier send are passed over.
 */
final class SummaryReader {

  private static final Pattern CODE =
      Pattern.compile("^\\s{0,4}(?:diff --|<{7}|={7}$|>{7}|@@+ |index [0-9a-f]+|[-+]{3} [ab]/).*");
  private static final Pattern TRAILER =
      Pattern.compile("^[A-Z][a-z]+(?:-[a-z]+)+-by: .*|^(?:Link|Closes|Fixes|Cc): .*");
  private static final Pattern BARE = Pattern.compile("[\\w/.+-]+(?:[ ,/]+[\\w/.+-]+){0,2}");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?");
  private static final int MOST_TITLE_WORDS = 4;

  private final SectionTitles titles = SectionTitles.standard();
  private final List<String> lines;
  private final List<Section> sections = new ArrayList<>();
  private final Lead lead = new Lead();
  private Bullets bullets = new Bullets();
  private String key = SectionTitles.NONE;
  private @Nullable String title;
  private boolean changelog;
  private boolean code;
  private int lastNumber = -1;

  private SummaryReader(List<String> lines) {
    this.lines = lines;
  }

  static Summary read(List<String> lines) {
    return new SummaryReader(lines).read();
  }

  private Summary read() {
    for (int i = 0; i < lines.size() && !lines.get(i).equals("--"); i++) {
      take(i, lines.get(i));
    }
    closeSection();
    return new Summary(lead.text(), List.copyOf(sections));
  }

  private void take(int i, String line) {
    if (isCode(line) || TRAILER.matcher(line).matches()) {
      bullets.close();
    } else if (line.isBlank()) {
      blank(i);
    } else if (titles.key(line) != null && indent(line) <= 2) {
      open(titles.key(line), line);
    } else if (bullet(line) instanceof BulletLine bullet) {
      add(bullet);
    } else if (goesOn(i, line)) {
      bullets.goOn(line);
    } else {
      other(i, line);
    }
  }

  private void blank(int i) {
    lead.paragraph();
    boolean deeper = i + 1 < lines.size() && indent(lines.get(i + 1)) > bullets.indent() + 1;
    if (!deeper) {
      bullets.close();
    }
  }

  private void add(BulletLine bullet) {
    if (changelog && bullet.isNumbered()) {
      open(SectionTitles.NONE, null);
    }
    lastNumber = bullet.isNumbered() ? bullet.number() : lastNumber;
    bullets.add(bullet);
  }

  private void other(int i, String line) {
    bullets.close();
    if (titles.isChangelog(line)) {
      open(SectionTitles.NONE, null);
      changelog = true;
    } else if (isTitle(i, line)) {
      open(SectionTitles.NONE, line);
    } else {
      if (changelog) {
        open(SectionTitles.NONE, null);
      }
      if (sections.isEmpty() && bullets.isEmpty()) {
        lead.add(line);
      }
    }
  }

  /** Numbers go up; a year at a line's beginning is none. */
  private @Nullable BulletLine bullet(String line) {
    BulletLine bullet = BulletLine.of(line);
    if (bullet == null || !bullet.isNumbered()) {
      return bullet;
    }
    int ahead = bullet.number() - lastNumber;
    return bullet.number() <= 1 || (lastNumber >= 0 && ahead >= 0 && ahead <= 10) ? bullet : null;
  }

  /**
   * Deeper than the open bullet's marker; or at the margin right behind it, wrapped by a mailer.
   */
  private boolean goesOn(int i, String line) {
    if (bullets.indent() < 0) {
      return false;
    }
    boolean behind = i > 0 && !lines.get(i - 1).isBlank() && !line.endsWith(":");
    return indent(line) > bullets.indent() || (behind && bullets.indent() == 0);
  }

  /** A short line of its own above bullets. */
  private boolean isTitle(int i, String line) {
    boolean alone = i == 0 || lines.get(i - 1).isBlank() || !isProse(lines.get(i - 1));
    int next = i + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    boolean above = next < lines.size() && BulletLine.of(lines.get(next)) != null;
    boolean named = line.endsWith(":") || BARE.matcher(line).matches();
    return alone
        && above
        && named
        && line.split("\\s+").length <= MOST_TITLE_WORDS
        && !titles.isGreeting(line)
        && !titles.isClosing(line);
  }

  private static boolean isProse(String line) {
    return BulletLine.of(line) == null && indent(line) == 0;
  }

  private boolean isCode(String line) {
    if (CODE.matcher(line).matches()) {
      code = true;
    } else if (code && !line.isEmpty() && Character.isLetterOrDigit(line.charAt(0))) {
      code = false;
    }
    return code;
  }

  private void open(@Nullable String newKey, @Nullable String heading) {
    closeSection();
    key = newKey == null ? SectionTitles.NONE : newKey;
    title = heading == null ? null : Titles.fold(heading).replaceFirst("\\s*:$", "");
  }

  private void closeSection() {
    if (!changelog && !bullets.isEmpty() && !isSignature(bullets.texts())) {
      sections.add(new Section(key, title, bullets.texts()));
    }
    bullets = new Bullets();
    changelog = false;
    lastNumber = -1;
  }

  /** Some sign with {@code - Felix}. */
  private static boolean isSignature(List<String> texts) {
    return texts.size() == 1 && NAME.matcher(texts.getFirst()).matches();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
