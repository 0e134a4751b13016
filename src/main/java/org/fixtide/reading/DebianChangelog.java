// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads Debian's changelog of the kernel's package (deb-changelog(5)). An item "New upstream stable
 * update:" names the changelogs of upstream versions; what is listed under one are its commits.
 * Some stand in groups: those are listed under the group's line, which has their CVE ids.
 */
final class DebianChangelog {

  private static final Pattern ENTRY =
      Pattern.compile("(linux[\\w.+-]*) \\([^()\\s]+\\) [^;]+; ?urgency=.*");
  private static final Pattern SIGNED = Pattern.compile(" -- .* <.*>  ?(.*)");
  private static final Pattern ITEM = Pattern.compile(" {2}[*\\[].*");
  private static final Pattern UPSTREAM =
      Pattern.compile("https?://\\S*/ChangeLog-(\\d+\\.\\d+\\.\\d+)\\s*$");
  private static final Pattern BULLET = Pattern.compile("( {3,})[-+*] (.*)");
  private static final Pattern ARCHITECTURE = Pattern.compile("^\\[[a-z0-9][\\w*/., :-]*\\]:?\\s*");
  private static final Pattern CVE = Pattern.compile("\\bCVE-\\d{4}-\\d{4,}\\b");
  private static final Pattern ADDED =
      Pattern.compile(
          "\\s*\\(+(?:(?:CVE|XSA|GHSA)-[\\w-]++[,; ]*+(?:and )?)+\\)"
              + "|(?:\\s+\\(?CVE-\\d{4}-\\d+,?\\)?)+$"
              + "|\\s*\\([Cc]loses: *(?:[Bb]ug *)?#?\\d+(?:, *#?\\d+)*\\)"
              + "|(?<=\\()[Cc]loses: *#?\\d+, *");

  private final List<StableRelease> releases = new ArrayList<>();
  private final List<Listed> listed = new ArrayList<>();
  private @Nullable Listed open;

  private DebianChangelog() {}

  /** A version and its items as they stand; those of a group are further indented than its line. */
  private record Listed(String version, List<Line> lines) {}

  private record Line(int indent, StringBuilder text) {}

  static boolean isFirst(String line) {
    return ENTRY.matcher(line).matches();
  }

  static StableChangelog read(Stream<String> lines) {
    DebianChangelog changelog = new DebianChangelog();
    lines.forEach(changelog::take);
    changelog.finish(null);
    return new StableChangelog(
        MailHeader.ofSubject("Debian's changelog of linux"), List.copyOf(changelog.releases));
  }

  private void take(String line) {
    Matcher upstream = UPSTREAM.matcher(line);
    Matcher signed = SIGNED.matcher(line);
    if (upstream.find()) {
      open = new Listed(upstream.group(1), new ArrayList<>());
      listed.add(open);
    } else if (signed.matches()) {
      finish(MailDates.read(signed.group(1)));
    } else if (ITEM.matcher(line).matches() || isFirst(line)) {
      open = null;
    } else if (open != null && !line.isBlank()) {
      take(line, open.lines);
    }
  }

  private static void take(String line, List<Line> lines) {
    Matcher bullet = BULLET.matcher(line);
    if (bullet.matches()) {
      lines.add(new Line(bullet.group(1).length(), new StringBuilder(bullet.group(2))));
    } else if (!lines.isEmpty()) {
      lines.getLast().text.append(' ').append(line.strip());
    }
  }

  private void finish(@Nullable Instant date) {
    for (Listed one : listed) {
      releases.add(StableRelease.of(one.version, date, items(one.lines)));
    }
    listed.clear();
    open = null;
  }

  private static List<StableItem> items(List<Line> lines) {
    List<StableItem> items = new ArrayList<>();
    List<String> group = List.of();
    int top = lines.stream().mapToInt(Line::indent).min().orElse(0);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<String> cves = cves(line.text.toString());
      if (line.indent == top) {
        group = cves;
      }
      if (i + 1 == lines.size() || lines.get(i + 1).indent <= line.indent) {
        List<String> all =
            Stream.concat(cves.stream(), line.indent == top ? Stream.empty() : group.stream())
                .distinct()
                .toList();
        items.add(new StableItem(title(line.text.toString()), null, null, null, null, all));
      }
    }
    return items;
  }

  private static List<String> cves(String text) {
    return CVE.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  private static String title(String text) {
    String bare = ADDED.matcher(ARCHITECTURE.matcher(text).replaceFirst("")).replaceAll("");
    return Titles.fold(bare);
  }
}
