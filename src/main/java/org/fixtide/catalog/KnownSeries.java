// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is known of the longterm series, from the data file {@code catalog/series.yaml}. */
final class KnownSeries {

  private static final String FILE = "catalog/series.yaml";
  private static final KnownSeries STANDARD = load();

  private final Map<String, @Nullable YearMonth> endOfLife = new HashMap<>();

  record Shape(@Nullable Integer revision, @Nullable List<Entry> longterm) {}

  /** A series; {@code endOfLife} is {@code 2026-12} or empty where it is not known. */
  record Entry(@Nullable String series, @Nullable String endOfLife) {}

  private KnownSeries(Shape shape) {
    if (shape.revision() == null || shape.longterm() == null) {
      throw wrong("the file", "has no revision or no list 'longterm'");
    }
    shape.longterm().forEach(this::add);
  }

  private void add(Entry entry) {
    String series = entry.series();
    if (series == null || ReleaseOrder.of(series) == null) {
      throw wrong(String.valueOf(series), "is no series such as 6.12");
    }
    if (endOfLife.containsKey(series)) {
      throw wrong(series, "stands twice");
    }
    endOfLife.put(series, month(series, entry.endOfLife()));
  }

  private static @Nullable YearMonth month(String series, @Nullable String text) {
    try {
      return text == null ? null : YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw wrong(series, "has an endOfLife that is no month such as 2026-12: " + text);
    }
  }

  static KnownSeries standard() {
    return STANDARD;
  }

  boolean isLongterm(String series) {
    return endOfLife.containsKey(series);
  }

  @Nullable YearMonth endOfLife(String series) {
    return endOfLife.get(series);
  }

  private static KnownSeries load() {
    try (InputStream in = KnownSeries.class.getResourceAsStream("/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the class path");
      }
      return read(in);
    } catch (IOException e) {
      throw new IllegalStateException(FILE + ": " + e.getMessage(), e);
    }
  }

  static KnownSeries read(InputStream in) {
    YAMLMapper yaml =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try {
      return new KnownSeries(yaml.readValue(in, Shape.class));
    } catch (JacksonException e) {
      throw new IllegalStateException(FILE + ": " + e.getMessage(), e);
    }
  }

  private static IllegalStateException wrong(String entry, String what) {
    return new IllegalStateException("%s: %s %s".formatted(FILE, entry, what));
  }
}
