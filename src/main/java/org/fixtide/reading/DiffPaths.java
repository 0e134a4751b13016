// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of a file in a diff, old and new, {@code null} for {@code /dev/null}: as git writes
 * them, with {@code a/} and {@code b/} or without, quoted or not; as {@code diff -r} and quilt do.
 */
record DiffPaths(@Nullable String before, @Nullable String after) {

  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3}|.)");

  /** Time or revision behind a name: {@code net/foo.c 2026-01-08 10:00:00}. */
  private static final Pattern STAMP =
      Pattern.compile("(?:\\s{2,}|\\s+(?=\\d{4}-\\d\\d-\\d\\d |\\((?:revision|working) )).*$");

  private static final Pattern GIT_PREFIX = Pattern.compile("^[abciow12]/");

  /** Two paths of Linux's PATH_MAX; no line is tried longer than that. */
  private static final int LONGEST = 8192;

  private static final String NOTHING = "/dev/null";

  /** Of what stands behind {@code diff --git}; {@code null} where it cannot be divided. */
  static @Nullable DiffPaths ofGit(String names) {
    if (names.length() > LONGEST) {
      return null;
    }
    Matcher quoted = QUOTED.matcher(names);
    if (quoted.lookingAt()) {
      return of(quoted.group(), names.substring(quoted.end()).strip());
    }
    for (int i = names.indexOf(' '); i > 0; i = names.indexOf(' ', i + 1)) {
      String left = names.substring(0, i);
      String right = unquoted(names.substring(i + 1));
      if (left.equals(right) || behindPrefix(left).equals(behindPrefix(right))) {
        return of(left, names.substring(i + 1));
      }
    }
    int only = names.indexOf(' ');
    return only < 0 || only != names.lastIndexOf(' ') && !names.endsWith("\"")
        ? null
        : of(names.substring(0, only), names.substring(only + 1));
  }

  /** Of what stands behind {@code ---} and {@code +++}. */
  static DiffPaths of(String before, String after) {
    String left = name(before);
    String right = name(after);
    if (left == null || right == null) {
      return new DiffPaths(
          left == null ? null : GIT_PREFIX.matcher(left).replaceFirst(""),
          right == null ? null : GIT_PREFIX.matcher(right).replaceFirst(""));
    }
    boolean git =
        left.charAt(0) != right.charAt(0)
            && GIT_PREFIX.matcher(left).find()
            && GIT_PREFIX.matcher(right).find();
    boolean other = !left.equals(right) && behindPrefix(left).equals(behindPrefix(right));
    return git || other
        ? new DiffPaths(behindPrefix(left), behindPrefix(right))
        : new DiffPaths(left, right);
  }

  /** The file's name; the old one where it is deleted. */
  @Nullable String path() {
    return after == null ? before : after;
  }

  /** A name as it stands, without quotation or time stamp. */
  static String plain(String name) {
    String unquoted = unquoted(name.strip());
    return name.strip().startsWith("\"") ? unquoted : STAMP.matcher(unquoted).replaceFirst("");
  }

  private static @Nullable String name(String written) {
    String name = plain(written);
    return name.isEmpty() || name.equals(NOTHING) ? null : name;
  }

  private static String behindPrefix(String name) {
    return name.substring(name.indexOf('/') + 1);
  }

  /** Octal escapes are the bytes of UTF-8. */
  private static String unquoted(String name) {
    Matcher quoted = QUOTED.matcher(name);
    if (!quoted.lookingAt()) {
      return name;
    }
    String inner = quoted.group(1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher escape = ESCAPE.matcher(inner);
    int from = 0;
    while (escape.find()) {
      bytes.writeBytes(inner.substring(from, escape.start()).getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes(unescaped(escape.group(1)));
      from = escape.end();
    }
    bytes.writeBytes(inner.substring(from).getBytes(StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static byte[] unescaped(String code) {
    if (code.length() == 3) {
      return new byte[] {(byte) Integer.parseInt(code, 8)};
    }
    String character =
        switch (code) {
          case "t" -> "\t";
          case "n" -> "\n";
          case "r" -> "\r";
          default -> code;
        };
    return character.getBytes(StandardCharsets.UTF_8);
  }
}
