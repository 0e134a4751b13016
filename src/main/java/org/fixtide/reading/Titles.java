// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The normalised title: a fix's name wherever no commit id is known. */
public final class Titles {

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");

  /** {@code [PATCH net v2 3/7]}, {@code [net-next,v3,02/12]}, {@code [RFC PATCH]}, repeated. */
  private static final Pattern PATCH_PREFIX =
      Pattern.compile(
          "^(?:\\[(?:[^\\]]*\\b(?:PATCH|RFC|RESEND|pull request)(?:v?\\d+)?\\b[^\\]]*"
              + "|[\\w,/. -]*\\b\\d+/[\\dn]+[^\\]]*|v\\d+"
              + "|(?:net|nf|bpf|can|bluetooth|wireless|ipsec|rdma|mlx5)(?:-next)?(?:[ ,-]v\\d+)?)"
              + "\\]\\s*)+",
          Pattern.CASE_INSENSITIVE);

  private Titles() {}

  /** Trimmed, white space folded, patch prefixes removed, case kept. */
  public static String normalise(String title) {
    String folded = fold(title);
    String bare = PATCH_PREFIX.matcher(folded).replaceFirst("").strip();
    return bare.isEmpty() ? folded : bare;
  }

  /** The prefixes that {@link #normalise} removes; empty where there are none. */
  static String brackets(String title) {
    Matcher prefix = PATCH_PREFIX.matcher(fold(title));
    return prefix.find() ? prefix.group() : "";
  }

  /** Every run of white space as one blank, none at the ends. */
  static String fold(String text) {
    return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
  }
}
