// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds drivers by what people know of them: a card's name, a chip, {@code vendor:device}, a
 * module. Case, spaces, hyphens and the order of words do not matter.
 */
public final class DriverSearch {

  /**
   * A driver that was found.
   *
   * @param devices those of its devices that the words fit, at most a few; empty where the words
   *     fit the driver itself
   */
  public record Hit(Driver driver, List<Device> devices) {}

  private static final int LONGEST = 200;
  private static final int DEVICES = 4;
  private static final Pattern BREAKS = Pattern.compile("[^a-z0-9:]+");
  private static final Pattern NOISE = Pattern.compile("[^a-z0-9]+");

  /** The texts are lower case; {@code squeezed} has nothing but letters and digits. */
  private record Entry(Driver driver, List<Named> devices, String words, String squeezed) {}

  private record Named(Device device, String words, String squeezed) {}

  private record Fitting(Device device, int score) {}

  private record Scored(Hit hit, int score) {}

  private final List<Entry> entries;

  public DriverSearch(Drivers drivers) {
    entries = drivers.all().stream().map(DriverSearch::entry).toList();
  }

  private static Entry entry(Driver driver) {
    String own = lower(driver.module() + " " + driver.description());
    List<Named> devices =
        driver.devices().stream()
            .map(device -> {
              String text = lower(device.vendorName() + " " + device.name() + " " + device.pair());
              return new Named(device, text, squeezed(text));
            })
            .toList();
    return new Entry(driver, devices, own, squeezed(own));
  }

  /** The drivers that fit all the words, the best first. */
  public List<Hit> find(String query, int most) {
    String asked = lower(query.substring(0, Math.min(LONGEST, query.length())));
    List<String> words = Arrays.stream(BREAKS.split(asked)).filter(w -> !w.isEmpty()).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    List<Scored> found = new ArrayList<>();
    for (Entry entry : entries) {
      score(entry, words, asked.strip(), found);
    }
    return found.stream()
        .sorted(
            Comparator.comparingInt(Scored::score)
                .reversed()
                .thenComparing(scored -> scored.hit().driver().module()))
        .limit(most)
        .map(Scored::hit)
        .toList();
  }

  private static void score(Entry entry, List<String> words, String asked, List<Scored> found) {
    int own = own(entry, words, asked);
    List<Fitting> fitting = new ArrayList<>();
    int best = 0;
    for (Named named : entry.devices()) {
      int score = of(named.words(), named.squeezed(), entry.words(), words);
      if (score > 0) {
        int weight = named.device().pair().equals(asked) ? 90 : score;
        fitting.add(new Fitting(named.device(), weight));
        best = Math.max(best, weight);
      }
    }
    if (own >= best && own > 0) {
      found.add(new Scored(new Hit(entry.driver(), List.of()), own));
    } else if (best > 0) {
      List<Device> shown =
          fitting.stream()
              .sorted(Comparator.comparingInt(Fitting::score).reversed())
              .limit(DEVICES)
              .map(Fitting::device)
              .toList();
      found.add(new Scored(new Hit(entry.driver(), shown), best));
    }
  }

  private static int own(Entry entry, List<String> words, String asked) {
    String module = entry.driver().module().toLowerCase(Locale.ROOT);
    String wanted = asked.replace('-', '_');
    if (module.equals(wanted)) {
      return 100;
    }
    int hardware = entry.driver().isHardware() ? 1 : 0;
    if (module.startsWith(wanted)) {
      return 70 + hardware;
    }
    int score = of(entry.words(), entry.squeezed(), "", words);
    return score == 0 ? 0 : score + hardware;
  }

  /** Whole words weigh more than parts of words; 0 where one is missing. */
  private static int of(String text, String squeezed, String beside, List<String> words) {
    int score = 40;
    int inText = 0;
    for (String word : words) {
      if (whole(text, word)) {
        score += 4;
        inText++;
      } else if (text.contains(word)) {
        score += 1;
        inText++;
      } else if (!beside.contains(word)) {
        return squeezed.contains(squeezed(String.join("", words))) ? 20 : 0;
      }
    }
    return inText == 0 ? 0 : Math.min(score, 68);
  }

  private static boolean whole(String text, String word) {
    int at = text.indexOf(word);
    int end = at + word.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static String lower(Collection<String> texts) {
    return String.join(" ", texts).toLowerCase(Locale.ROOT);
  }

  private static String lower(String text) {
    return lower(List.of(text));
  }

  private static String squeezed(String text) {
    return NOISE.matcher(text).replaceAll("");
  }
}
