// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the names of kernels say of the upstream release inside, by {@code kernels.yaml}. */
final class KernelNames {

  private static final DataFile FILE = new DataFile("kernels.yaml");
  private static final KernelNames STANDARD = new KernelNames(FILE.read(Shape.class));

  /** Longer than any kernel's name; patterns are kept from working on more. */
  private static final int LONGEST = 100;

  private static final Pattern START = Pattern.compile("\\d{1,3}\\.\\d{1,3}.*");

  record Shape(int revision, List<Entry> kernels) {}

  record Entry(
      String name,
      String pattern,
      String says,
      @JsonProperty("package") @Nullable String packageName,
      @Nullable String why) {}

  private record Rule(
      Pattern pattern,
      String name,
      String says,
      @Nullable Pattern inPackage,
      @Nullable String why) {}

  private final List<Rule> rules;

  KernelNames(Shape shape) {
    rules = DataFile.given(shape.kernels()).stream().map(KernelNames::rule).toList();
    FILE.require(!rules.isEmpty(), "kernels", "has no entries");
  }

  static KernelNames standard() {
    return STANDARD;
  }

  private static Rule rule(Entry entry) {
    String name = FILE.text(entry.name(), "an entry of kernels", "name");
    String at = "kernel '" + name + "' " + entry.pattern();
    FILE.require(
        List.of("stable", "at-least", "series").contains(entry.says()), at, "says what is unknown");
    boolean reasoned = entry.says().equals("stable") || entry.why() != null;
    FILE.require(reasoned, at, "does not say why");
    String found = entry.packageName();
    return new Rule(
        FILE.pattern(entry.pattern(), at),
        name,
        entry.says(),
        found == null ? null : FILE.pattern(found, at),
        entry.why());
  }

  /**
   * Understands a kernel's release.
   *
   * @param release as {@code uname -r} says it
   * @param beside the rest of the line it stands in, may be empty
   */
  Optional<KernelVersion> read(String release, String beside) {
    String text = release.strip();
    if (text.length() > LONGEST || !START.matcher(text).matches()) {
      return Optional.empty();
    }
    for (Rule rule : rules) {
      Matcher whole = rule.pattern().matcher(text);
      if (whole.matches()) {
        return Optional.of(version(text, rule, whole.group("base"), beside));
      }
    }
    return Optional.empty();
  }

  private static KernelVersion version(String text, Rule rule, String base, String beside) {
    Pattern inPackage = rule.inPackage();
    Matcher upstream = inPackage == null ? null : inPackage.matcher(beside);
    if (upstream != null && upstream.find()) {
      String stable = upstream.group("base");
      return new KernelVersion(text, rule.name(), series(stable), stable, true, null);
    }
    boolean known = !rule.says().equals("series");
    return new KernelVersion(
        text,
        rule.name(),
        series(base),
        known ? plain(base) : null,
        rule.says().equals("stable"),
        rule.why());
  }

  private static String series(String version) {
    String[] parts = version.split("\\.");
    return parts[0] + "." + parts[1];
  }

  /** 6.9.0 is 6.9. */
  private static String plain(String version) {
    return version.endsWith(".0") && version.chars().filter(c -> c == '.').count() == 2
        ? series(version)
        : version;
  }
}
