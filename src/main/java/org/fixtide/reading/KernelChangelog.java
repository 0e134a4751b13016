// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads kernel.org's {@code ChangeLog-6.12.117}: what {@code git log} prints of a stable release,
 * the commit that names the release before those it is made of.
 */
final class KernelChangelog {

  private static final Pattern COMMIT = Pattern.compile("commit ([0-9a-f]{40})\\b.*");
  private static final Pattern FIELD = Pattern.compile("(Author|Date): +(.*)");
  private static final Pattern NAME = Pattern.compile("(.+?)\\s*<[^<>]*>\\s*");
  private static final Pattern RELEASE = Pattern.compile("Linux (\\d+\\.\\d+\\.\\d+)");
  private static final Pattern UPSTREAM =
      Pattern.compile(
          "[\\[(]? ?(?:[Uu]pstream commit ([0-9a-f]{12,40})\\b"
              + "|[Cc]ommit ([0-9a-f]{12,40})\\b,? (?:from |in )?[Uu]pstream\\b).*");
  private static final Pattern CVE = Pattern.compile("\\bCVE-\\d{4}-\\d{4,}\\b");
  private static final DateTimeFormatter GIT_DATE =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy Z", Locale.ROOT);
  private static final int INDENT = 4;

  private final List<StableRelease> releases = new ArrayList<>();
  private final List<StableItem> items = new ArrayList<>();
  private final List<String> message = new ArrayList<>();
  private @Nullable String commit;
  private @Nullable String author;
  private @Nullable Instant date;
  private @Nullable String version;
  private @Nullable Instant released;

  private KernelChangelog() {}

  static boolean isFirst(String line) {
    return COMMIT.matcher(line).matches();
  }

  static StableChangelog read(Stream<String> lines) {
    KernelChangelog changelog = new KernelChangelog();
    lines.forEach(changelog::take);
    changelog.finishCommit();
    changelog.finishRelease();
    return new StableChangelog(
        MailHeader.ofSubject("kernel.org's changelog"), List.copyOf(changelog.releases));
  }

  private void take(String line) {
    Matcher start = COMMIT.matcher(line);
    Matcher field = FIELD.matcher(line);
    if (start.matches()) {
      finishCommit();
      commit = start.group(1);
    } else if (field.matches() && field.group(1).equals("Author")) {
      author = NAME.matcher(field.group(2)).replaceFirst("$1");
    } else if (field.matches()) {
      date = date(field.group(2));
    } else if (line.isBlank()) {
      message.add("");
    } else if (line.startsWith(" ".repeat(INDENT))) {
      message.add(line.substring(INDENT).stripTrailing());
    }
  }

  private void finishCommit() {
    String text = String.join("\n", message).strip();
    int end = text.indexOf('\n');
    String title = Titles.fold(end < 0 ? text : text.substring(0, end));
    Matcher release = RELEASE.matcher(title);
    if (release.matches()) {
      finishRelease();
      version = release.group(1);
      released = date;
    } else if (!title.isEmpty()) {
      items.add(item(title, end < 0 ? "" : text.substring(end).strip()));
    }
    message.clear();
    author = null;
    date = null;
  }

  /** What stands before the first release belongs to none that has been made. */
  private void finishRelease() {
    if (version != null) {
      releases.add(StableRelease.of(version, released, items));
    }
    items.clear();
  }

  private StableItem item(String title, String body) {
    return new StableItem(
        title,
        author,
        body,
        body.lines()
            .map(UPSTREAM::matcher)
            .filter(Matcher::matches)
            .map(KernelChangelog::id)
            .findFirst()
            .orElse(null),
        commit,
        CVE.matcher(title + "\n" + body).results().map(MatchResult::group).distinct().toList());
  }

  private static String id(Matcher upstream) {
    return upstream.group(1) == null ? upstream.group(2) : upstream.group(1);
  }

  private static @Nullable Instant date(String text) {
    try {
      return OffsetDateTime.parse(Titles.fold(text), GIT_DATE).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
