// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head that {@code git request-pull} writes. Its first line may be lost, its lines wrapped, and
 * some senders word it a little differently.
 *
 * @param repository address of the repository, as written
 * @param ref what stands after it, as written
 * @param headDate commit date of the head, as written behind its title
 * @param first index of the head's first line
 * @param end index behind the head's last line
 */
record RequestPull(
    @Nullable String base,
    String repository,
    @Nullable String ref,
    @Nullable String head,
    @Nullable String headDate,
    int first,
    int end) {

  private static final Pattern BASE =
      Pattern.compile(
          "^ {0,3}The following (?:are )?changes since commit ([0-9a-f]{7,64})\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AVAILABLE =
      Pattern.compile(
          "^ {0,3}(?:and )?are available in the (?:git )?(?:repository|tree)\\b(?: at)?[:.]?(.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEAD =
      Pattern.compile(
          "^ {0,3}for you to fetch changes up to ([0-9a-f]{7,64})\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile(
          "^\\s*((?:git|https?|ssh|git\\+ssh)://\\S+|[\\w.-]+@[\\w.-]+:\\S+|/\\S+/\\S+)(?:\\s+(\\S+))?\\s*$");
  private static final Pattern REF = Pattern.compile("^\\s*((?:tags/|refs/|heads/)\\S+)$");
  private static final Pattern TITLE_DATE =
      Pattern.compile("\\((\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d [+-]\\d{4})\\)$");

  /** How many lines apart the head's parts may be: the commit's title may be wrapped. */
  private static final int REACH = 12;

  /** The head in the text; {@code null} where there is none, or where it stands quoted only. */
  static @Nullable RequestPull find(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher available = AVAILABLE.matcher(lines.get(i));
      if (available.matches()) {
        RequestPull found = at(lines, i);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Whether the text quotes a head from another mail. */
  static boolean isQuoted(List<String> lines) {
    return lines.stream()
        .filter(line -> line.stripLeading().startsWith(">"))
        .map(line -> line.replaceFirst("^[\\s>]+", ""))
        .anyMatch(line -> BASE.matcher(line).matches() || AVAILABLE.matcher(line).matches());
  }

  private static @Nullable RequestPull at(List<String> lines, int available) {
    int address = nonBlank(lines, available + 1);
    Matcher repository = ADDRESS.matcher(address < lines.size() ? lines.get(address) : "");
    int base = back(lines, available);
    int head = ahead(lines, available);
    if (!repository.matches() || (base < 0 && head < 0)) {
      return null;
    }
    int title = head < 0 ? address : nonBlank(lines, head + 1);
    return new RequestPull(
        base < 0 ? null : group(BASE, lines.get(base)),
        repository.group(1),
        ref(repository, lines, address),
        head < 0 ? null : group(HEAD, lines.get(head)),
        head < 0 ? null : date(lines, title),
        first(lines, base, available),
        Math.min(lines.size(), titleEnd(lines, title)));
  }

  private static @Nullable String ref(Matcher repository, List<String> lines, int address) {
    if (repository.group(2) != null) {
      return repository.group(2);
    }
    Matcher wrapped = REF.matcher(address + 1 < lines.size() ? lines.get(address + 1) : "");
    return wrapped.matches() ? wrapped.group(1) : null;
  }

  /** Where the first line is lost, the base commit's title above still belongs to the head. */
  private static int first(List<String> lines, int base, int available) {
    if (base >= 0) {
      return base;
    }
    int title = available - 1;
    while (title > 0 && lines.get(title).isBlank()) {
      title--;
    }
    return title >= 0 && TITLE_DATE.matcher(lines.get(title)).find() ? title : available;
  }

  private static int titleEnd(List<String> lines, int title) {
    int end = title;
    while (end < lines.size() && !lines.get(end).isBlank() && !Rules.isRule(lines.get(end))) {
      end++;
    }
    return end;
  }

  private static @Nullable String date(List<String> lines, int title) {
    for (int i = title; i < titleEnd(lines, title); i++) {
      Matcher date = TITLE_DATE.matcher(lines.get(i));
      if (date.find()) {
        return date.group(1);
      }
    }
    return null;
  }

  private static int back(List<String> lines, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (BASE.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static int ahead(List<String> lines, int from) {
    for (int i = from + 1; i < Math.min(lines.size(), from + REACH); i++) {
      if (HEAD.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static int nonBlank(List<String> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  private static @Nullable String group(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? matcher.group(1) : null;
  }
}
