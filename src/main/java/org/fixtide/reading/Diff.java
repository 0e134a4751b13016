// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads unified diffs, line by line. A hunk's own counts tell where it ends, so that nothing behind
 * it, such as a signature, is taken as a change; lines that mail programs broke are passed over.
 */
final class Diff {

  private static final Pattern HUNK =
      Pattern.compile("^@@ -\\d+(?:,(\\d{1,9}))? \\+\\d+(?:,(\\d{1,9}))? @@.*");
  private static final Pattern RENAMED = Pattern.compile("^(?:rename|copy) to (.+)");
  private static final String GIT = "diff --git ";

  private final List<String> lines;
  private final Map<String, FileChange> files = new LinkedHashMap<>();
  private @Nullable String path;
  private int insertions;
  private int deletions;
  private int before;
  private int after;
  private boolean broken;
  private int damage;

  private Diff(List<String> lines) {
    this.lines = lines;
  }

  /** Whether a diff begins with the line at {@code index}. */
  static boolean beginsAt(List<String> lines, int index) {
    String line = lines.get(index);
    String next = index + 1 < lines.size() ? lines.get(index + 1) : "";
    return line.startsWith(GIT)
        || line.startsWith("diff -") && next.startsWith("--- ")
        || line.startsWith("--- ") && next.startsWith("+++ ")
        || line.startsWith("Index: ") && next.startsWith("=====");
  }

  /** Index of the first line of the first diff at or behind {@code from}; -1 without one. */
  static int find(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (beginsAt(lines, i)) {
        return i;
      }
    }
    return -1;
  }

  static Diff read(List<String> lines) {
    Diff diff = new Diff(lines);
    for (int i = 0; i < lines.size(); i++) {
      diff.take(i);
    }
    diff.finish();
    return diff;
  }

  List<FileChange> files() {
    return new ArrayList<>(files.values());
  }

  /** How many lines within hunks are none of a diff. */
  int damage() {
    return damage;
  }

  private void take(int index) {
    String line = lines.get(index);
    Matcher hunk = HUNK.matcher(line);
    boolean inHunk = before > 0 || after > 0;
    if (inHunk && change(line)) {
      return;
    }
    if (hunk.matches() && path != null) {
      before = count(hunk.group(1));
      after = count(hunk.group(2));
      broken = false;
    } else if (beginsAt(lines, index) || !inHunk) {
      head(index);
    } else {
      damage++;
      broken = true;
    }
  }

  /** Takes a line of a hunk; false for one that is none. */
  private boolean change(String line) {
    char sign = line.isEmpty() ? ' ' : line.charAt(0);
    boolean signature = broken && line.equals("--");
    if (signature) {
      before = 0;
      after = 0;
    } else if (sign == '+' && after > 0) {
      insertions++;
      after--;
    } else if (sign == '-' && before > 0) {
      deletions++;
      before--;
    } else if (sign == ' ') {
      before--;
      after--;
    } else {
      return sign == '\\';
    }
    return true;
  }

  /** Takes a line that stands outside of hunks. */
  private void head(int index) {
    String line = lines.get(index);
    Matcher renamed = RENAMED.matcher(line);
    if (line.startsWith(GIT)) {
      DiffPaths paths = DiffPaths.ofGit(line.substring(GIT.length()));
      begin(paths == null ? null : paths.path());
    } else if (line.startsWith("--- ") && beginsAt(lines, index)) {
      names(line.substring(4), lines.get(index + 1).substring(4));
    } else if (renamed.matches() && path != null) {
      path = DiffPaths.plain(renamed.group(1));
    } else if (line.startsWith("Index: ") && beginsAt(lines, index) || line.startsWith("diff -")) {
      begin(null);
    }
  }

  private void begin(@Nullable String newPath) {
    finish();
    path = newPath;
  }

  /** What {@code diff --git} names goes first: it can tell whether there are prefixes. */
  private void names(String old, String next) {
    if (path == null || insertions > 0 || deletions > 0) {
      begin(DiffPaths.of(old, next).path());
    }
  }

  private void finish() {
    before = 0;
    after = 0;
    if (path != null) {
      files.merge(
          path,
          new FileChange(path, insertions, deletions),
          (one, other) ->
              new FileChange(
                  one.path(),
                  one.insertions() + other.insertions(),
                  one.deletions() + other.deletions()));
    }
    path = null;
    insertions = 0;
    deletions = 0;
  }

  private static int count(@Nullable String number) {
    return number == null ? 1 : Integer.parseInt(number);
  }
}
