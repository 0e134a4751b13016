// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which send of a pull it is: {@code v2}, {@code attempt II}, {@code - fixed}. */
final class Versions {

  /** In {@code v20/4} the blank between {@code v2} and {@code 0/4} was lost. */
  private static final Pattern V_N =
      Pattern.compile(
          "(?:^|[\\[\\s,(_-])v(?:(\\d{1,2})(?![.\\w/])|(\\d)(?=0+/\\d))", Pattern.CASE_INSENSITIVE);

  private static final Pattern ATTEMPT =
      Pattern.compile("\\battempt (?:#?(\\d{1,2})|(I{1,3}|IV|V))\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SECOND =
      Pattern.compile(
          "\\bre-?send\\b|\\bRESEND\\b|- fixed\\b|\\brepost\\b", Pattern.CASE_INSENSITIVE);

  /** A number behind a date: a re-send, or the day's second pull; the text tells which. */
  private static final Pattern DATE_SUFFIX =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d[-.](\\d{1,2})$|-\\d{8}[-.](\\d{1,2})$");

  private Versions() {}

  static int find(String subject, @Nullable String ref, String text) {
    int version = number(V_N, subject);
    if (version > 0) {
      return version;
    }
    Matcher attempt = ATTEMPT.matcher(subject);
    if (attempt.find()) {
      return attempt.group(1) != null
          ? Math.max(1, Integer.parseInt(attempt.group(1)))
          : roman(attempt.group(2));
    }
    if (SECOND.matcher(subject).find()) {
      return 2;
    }
    int inRef = number(V_N, ref == null ? "" : ref);
    if (inRef > 0) {
      return inRef;
    }
    return dateSuffix(subject, ref, text);
  }

  private static int number(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return 0;
    }
    return Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }

  private static int dateSuffix(String subject, @Nullable String ref, String text) {
    for (String name : new String[] {subject, ref == null ? "" : ref}) {
      Matcher suffix = DATE_SUFFIX.matcher(name.strip());
      if (suffix.find() && SectionTitles.standard().speaksOfResend(text)) {
        String number = suffix.group(1) != null ? suffix.group(1) : suffix.group(2);
        return Math.max(2, Integer.parseInt(number));
      }
    }
    return 1;
  }

  private static int roman(String numeral) {
    return switch (numeral.toUpperCase(java.util.Locale.ROOT)) {
      case "II" -> 2;
      case "III" -> 3;
      case "IV" -> 4;
      case "V" -> 5;
      default -> 1;
    };
  }
}
