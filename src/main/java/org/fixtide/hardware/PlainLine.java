// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.regex.Pattern;

/** Takes off a line what terminals, mail programs, forums and pagers put on it. */
final class PlainLine {

  private static final Pattern CONTROLS =
      Pattern.compile("\\e\\[[0-9;?]*[ -/]*[@-~]|\\e\\][^\\a\\e]*(?:\\a|\\e\\\\)|\\e[()][A-Z0-9]");
  private static final Pattern OTHER_CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\t]]|\\uFEFF");
  private static final Pattern QUOTE = Pattern.compile("^(?:> ?)+(?=\\S| )");
  private static final Pattern NUMBER =
      Pattern.compile("^ {0,6}\\d{1,5}(?:[:.)] | ?[|│] ?|\\t)(?=\\s*\\S)");
  private static final Pattern TABLE = Pattern.compile("^\\|(?!__) ?(.*?)\\s*\\|?$");

  /** {@code user@host:~$ lspci}, {@code [root@host ~]# }, {@code $ }, {@code # }. */
  private static final Pattern PROMPT =
      Pattern.compile("^(?:\\[?[\\w.-]+@[\\w.-]+[^$#%]{0,80}[$#%]|[$#%]) (.*)$");

  private PlainLine() {}

  static String of(String line) {
    String plain = CONTROLS.matcher(line).replaceAll("");
    plain = OTHER_CONTROLS.matcher(plain).replaceAll("").replace('\u00a0', ' ');
    plain = QUOTE.matcher(plain).replaceFirst("");
    plain = NUMBER.matcher(plain).replaceFirst("");
    return TABLE.matcher(plain).replaceFirst("$1").stripTrailing();
  }

  /** Whether it is a command line, a fence or nothing, rather than anything's output. */
  static boolean isNoise(String plain) {
    String text = plain.strip();
    return text.isEmpty()
        || text.startsWith("```")
        || text.startsWith("~~~")
        || text.matches("[-=+*#|_. ]+")
        || text.matches("(?i)\\[/?(?:code|quote|spoiler)[^\\]]*\\]|</?(?:pre|code)[^>]*>")
        || PROMPT.matcher(text).matches()
        || text.matches("(?:sudo )?(?:lspci|lsusb|lsmod|uname|ethtool|hwinfo|inxi|cat)\\b[^:]*");
  }
}
