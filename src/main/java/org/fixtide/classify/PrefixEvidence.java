// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.List;
import org.fixtide.classify.PrefixTable.Meaning;

/** Reads a title's prefix chain: which parts mean something, and which of them says most. */
record PrefixEvidence(PrefixTable table) {

  /** A part of the chain that means something. */
  record Part(String text, Meaning meaning, Rank rank) {}

  /** All parts that mean something, in the order of the chain. */
  List<Part> parts(PrefixChain chain) {
    List<Part> found = new ArrayList<>(4);
    String before = "";
    for (String part : chain.parts()) {
      String key = PrefixChain.normalise(part);
      Meaning joined = before.isEmpty() ? null : table.findExact(before + ": " + key);
      if (joined != null) {
        dropLast(found, before);
        found.add(placed(part, joined, found));
      } else {
        addParts(found, part, key);
      }
      before = key;
    }
    return found;
  }

  private void addParts(List<Part> found, String part, String key) {
    Meaning whole = table.find(key);
    if (whole != null) {
      found.add(placed(part, whole, found));
      return;
    }
    for (String piece : key.split("[/, &+]+")) {
      Meaning meaning = table.find(piece);
      if (meaning != null) {
        found.add(placed(part, meaning, found));
      } else if (key.indexOf(' ') > 0 && found.isEmpty()) {
        return;
      }
    }
  }

  /** "net: selftests:" begins with the selftests as much as "selftests:" does. */
  /** Two parts that mean something together say it in the place of the first. */
  private static void dropLast(List<Part> found, String before) {
    if (!found.isEmpty() && PrefixChain.normalise(found.getLast().text()).equals(before)) {
      found.removeLast();
    }
  }

  private static Part placed(String text, Meaning meaning, List<Part> before) {
    boolean leads = true;
    for (Part part : before) {
      leads &= part.rank() == Rank.GENERIC;
    }
    return new Part(text, meaning, meaning.rank().at(leads, before.isEmpty()));
  }

  /** The part that decides; the first of those with the highest rank. */
  static Part deciding(List<Part> parts) {
    Part best = parts.getFirst();
    for (Part part : parts) {
      if (part.rank().compareTo(best.rank()) > 0) {
        best = part;
      }
    }
    return best;
  }
}
