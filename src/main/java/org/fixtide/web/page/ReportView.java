// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.fixtide.hardware.Topic.LeftOut;
import org.fixtide.web.Crumb;
import org.fixtide.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * {@code /hardware/report}, ready to show.
 *
 * @param text what the field holds
 * @param kernel what the kernel's field holds
 * @param problem why nothing could be made of it, and the remedy
 * @param result {@code null} before anything was handed in
 * @param query the paste as the address's query, where it fits into one
 */
record ReportView(
    String text,
    String kernel,
    List<Choice> features,
    @Nullable String problem,
    @Nullable Result result,
    @Nullable String query,
    List<Crumb> crumbs) {

  /** A feature to be ticked. */
  record Choice(String key, String name, boolean chosen) {}

  /**
   * What concerns the machine.
   *
   * @param kernel the kernel and what it is built on, in words
   * @param devices topics that are devices, the most missing first
   * @param features topics that are features
   * @param base topics that everybody has
   */
  record Result(
      String advice,
      String kernel,
      List<Part> devices,
      List<Part> features,
      List<Part> base,
      List<String> unserved,
      int others,
      String recognised,
      List<String> unknown,
      int unknownLines) {

    /** The topics of which there is something to tell. */
    public List<Part> all() {
      return Stream.of(devices, features, base).flatMap(List::stream).filter(Part::isTold).toList();
    }
  }

  /**
   * A topic.
   *
   * @param names the devices, where there are several
   * @param drivers modules with their pages
   * @param became what became of drivers that were removed or came back
   * @param carried the stable releases that bring what is missing: {@code 6.12.95 to 6.12.117}
   */
  record Part(
      String key,
      String name,
      String names,
      List<Named> drivers,
      List<String> became,
      boolean certain,
      long missing,
      long unknown,
      long present,
      long withCve,
      String carried,
      List<Group> groups,
      List<LeftOut> leftOut) {

    /** Whether there is more to say of it than its figures. */
    public boolean isTold() {
      return !groups.isEmpty() || !became.isEmpty();
    }
  }

  /**
   * Fixes of one state.
   *
   * @param open whether they are shown at once
   * @param more how many are not shown
   */
  record Group(String title, boolean open, List<Row> rows, long more) {}

  /**
   * A fix.
   *
   * @param href its page, where it is a recorded one
   * @param speed what it may mean for speed, {@code null} where nothing
   * @param release first mainline release
   * @param stable first stable releases that carry it
   */
  record Row(
      String prefix,
      String rest,
      @Nullable String href,
      Named subsystem,
      Named kind,
      boolean security,
      Named provenance,
      List<String> cves,
      @Nullable String speed,
      @Nullable String release,
      String stable) {}
}
