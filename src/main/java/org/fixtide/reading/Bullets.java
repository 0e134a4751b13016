// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects a section's bullets, nested by indentation, and flattens them to texts. */
final class Bullets {

  /** Markers may stand a blank off, as the 9 above a 10 does. */
  private static final int SLACK = 1;

  private static final int LONGEST_GROUP = 100;

  /** A group's name alone: {@code wifi: mt76:}, {@code mac80211}, {@code eth: mlx5}. */
  private static final Pattern GROUP =
      Pattern.compile("(?:[\\w/.+*()-]+: ?)*[\\w/.+*()-]+:?|[^.]{1,60}:");

  private static final Pattern PREFIX = Pattern.compile("^(?:[\\w/.+*-]+: )+");

  private final List<Item> roots = new ArrayList<>();
  private final Deque<Item> open = new ArrayDeque<>();

  private static final class Item {
    final int indent;
    final StringBuilder text;
    final List<Item> children = new ArrayList<>();

    Item(BulletLine line) {
      indent = line.indent();
      text = new StringBuilder(line.text().strip());
    }
  }

  boolean isEmpty() {
    return roots.isEmpty();
  }

  /** Indentation of the bullet that is open; -1 where none is. */
  int indent() {
    Item item = open.peek();
    return item == null ? -1 : item.indent;
  }

  void add(BulletLine line) {
    while (!open.isEmpty() && line.indent() <= open.element().indent + SLACK) {
      open.pop();
    }
    Item item = new Item(line);
    Item parent = open.peek();
    (parent == null ? roots : parent.children).add(item);
    open.push(item);
  }

  /** Adds a wrapped line to the open bullet. */
  void goOn(String line) {
    Item item = open.peek();
    if (item != null) {
      item.text.append(' ').append(line.strip());
    }
  }

  void close() {
    open.clear();
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    roots.forEach(item -> flatten(item, "", texts));
    return List.copyOf(texts);
  }

  private static void flatten(Item item, String prefix, List<String> texts) {
    String text = Titles.fold(prefix + item.text);
    String group = item.children.isEmpty() ? null : group(item.text.toString());
    if (group == null) {
      texts.add(text);
    }
    String inherited = group == null ? prefixOf(text) : prefix + group + ": ";
    item.children.forEach(child -> flatten(child, inherited, texts));
  }

  /** The group's name without its colon; {@code null} where the bullet says something itself. */
  private static @Nullable String group(String text) {
    String folded = Titles.fold(text);
    boolean group = folded.length() <= LONGEST_GROUP && GROUP.matcher(folded).matches();
    return group ? folded.replaceFirst("\\s*:$", "") : null;
  }

  private static String prefixOf(String text) {
    Matcher prefix = PREFIX.matcher(text.substring(0, Math.min(text.length(), LONGEST_GROUP)));
    return prefix.find() ? prefix.group() : "";
  }
}
