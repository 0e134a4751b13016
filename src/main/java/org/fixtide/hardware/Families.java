// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which modules belong together by where their source lies and how they are called. */
final class Families {

  /** Below these there is a directory a maker, and below that one a family. */
  private static final List<String> SHELVES =
      List.of("drivers/net/wireless/", "drivers/net/ethernet/");

  /** What lies less deep, {@code drivers/net/usb}, holds drivers that have nothing in common. */
  private static final int FAMILY_DEPTH = 3;

  private static final Pattern LIBRARY = Pattern.compile("_(?:common|lib|core|hw)$");

  private static final Pattern CHIP = Pattern.compile("(?=.*\\d)\\w{5,}");

  private static final Pattern NUMBERED = Pattern.compile("([a-z]+)\\d{4,}[a-z]?");

  private Families() {}

  /** The modules without devices of their own that a driver is built from. */
  static Set<String> parts(Driver driver, Drivers drivers) {
    return drivers.all().stream()
        .filter(part -> part.isPart() && isPartOf(part, driver))
        .map(Driver::module)
        .collect(Collectors.toSet());
  }

  private static boolean isPartOf(Driver part, Driver driver) {
    String directory = part.directory();
    boolean near =
        driver.directory().equals(directory) || driver.directory().startsWith(directory + "/");
    boolean shared = directory.chars().filter(c -> c == '/').count() < FAMILY_DEPTH;
    if (!near || shared || part.equals(driver)) {
      return false;
    }
    String name = part.module();
    String house = directory.substring(directory.lastIndexOf('/') + 1);
    boolean ofAll = name.startsWith(house) && !name.substring(house.length()).matches(".*\\d.*");
    return ofAll || isNamedFor(LIBRARY.matcher(name).replaceFirst(""), driver.module());
  }

  /** Whether the driver's name begins with the part's; an x in it stands for any digit. */
  private static boolean isNamedFor(String part, String driver) {
    if (!part.matches(".*\\d.*") || part.length() > driver.length()) {
      return false;
    }
    for (int at = 0; at < part.length(); at++) {
      boolean same = part.charAt(at) == driver.charAt(at);
      if (!same && !(part.charAt(at) == 'x' && Character.isDigit(driver.charAt(at)))) {
        return false;
      }
    }
    return true;
  }

  /**
   * All modules of the family, for saying what is left out: those below the same directory of a
   * maker's; none where the driver lies by itself.
   */
  static Set<String> relatives(Driver driver, Drivers drivers) {
    String root = root(driver.path());
    return root.isEmpty()
        ? Set.of()
        : drivers.all().stream()
            .filter(other -> other.path().startsWith(root))
            .map(Driver::module)
            .collect(Collectors.toSet());
  }

  /**
   * Whether a title's prefixes name a chip of the family, {@code mt7603}, that none of these
   * modules is called by.
   */
  static boolean namesOther(String title, Set<String> own, Set<String> relatives) {
    return Concerns.prefixes(title).stream()
        .filter(word -> CHIP.matcher(word).matches())
        .filter(chip -> !isIn(chip, own))
        .anyMatch(chip -> isIn(chip, relatives) || isOfTheSeries(chip, own));
  }

  /** Whether it is called as the modules' own chip is, by the same letters and another number. */
  private static boolean isOfTheSeries(String chip, Set<String> own) {
    Matcher named = NUMBERED.matcher(chip);
    return named.matches()
        && own.stream()
            .map(NUMBERED::matcher)
            .anyMatch(module -> module.matches() && module.group(1).equals(named.group(1)));
  }

  private static boolean isIn(String chip, Set<String> modules) {
    return modules.stream().anyMatch(module -> module.contains(chip));
  }

  private static String root(String path) {
    for (String shelf : SHELVES) {
      int maker = path.startsWith(shelf) ? path.indexOf('/', shelf.length()) : -1;
      int family = maker < 0 ? -1 : path.indexOf('/', maker + 1);
      if (family > 0) {
        return path.substring(0, family + 1);
      }
    }
    return "";
  }
}
