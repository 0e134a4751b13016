// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one chart shows. The server renders it as a table; the script draws over that table from
 * {@link #json()}.
 *
 * @param id unique on its page, also its anchor
 * @param unit what is counted, in the plural: {@code fixes}
 * @param columnsTitle what the columns are: {@code Release}
 * @param series one value a column each; empty for {@code STRIP} and {@code DOTS}
 * @param reference the value that columns are held against, where there is one
 * @param shares for the table
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Chart(
    String id,
    Kind kind,
    String title,
    String subtitle,
    String unit,
    String columnsTitle,
    List<Column> columns,
    List<Series> series,
    @Nullable Reference reference,
    Links links,
    @JsonIgnore List<Share> shares) {

  private static final JsonMapper JSON = new JsonMapper();

  /** A chart whose table gives no shares. */
  public Chart(
      String id,
      Kind kind,
      String title,
      String subtitle,
      String unit,
      String columnsTitle,
      List<Column> columns,
      List<Series> series,
      @Nullable Reference reference,
      Links links) {
    this(
        id,
        kind,
        title,
        subtitle,
        unit,
        columnsTitle,
        columns,
        series,
        reference,
        links,
        List.of());
  }

  /** Form of the drawing. */
  public enum Kind {
    /** Vertical bars, one a column, stacked by series. */
    @JsonProperty("stacked-bars")
    STACKED_BARS("stacked-bars"),
    /** Horizontal bars, one a column. */
    @JsonProperty("bars")
    BARS("bars"),
    /** Columns as dots on one line. */
    @JsonProperty("strip")
    STRIP("strip"),
    /** Columns as dots, one a row. */
    @JsonProperty("dots")
    DOTS("dots"),
    /** A cell for each series and column, the more the deeper; as a picture only. */
    @JsonProperty("heat")
    HEAT("heat");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** As written in JSON and in the class name. */
    public String key() {
      return key;
    }
  }

  /**
   * @param note a second line under the label: {@code unfinished, to rc6}
   * @param highlight whether the chart is about this column
   * @param href page or list that the total opens
   * @param total {@code null} where nothing is on record
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Column(
      String label,
      @Nullable String note,
      boolean unfinished,
      boolean highlight,
      @Nullable String href,
      @Nullable Integer total,
      @Nullable Mark mark) {}

  /** A small mark beside a column: where it stood at another time. */
  public record Mark(double value, String label) {}

  /**
   * @param colour token of the colour, e.g. an area's key
   */
  public record Series(String key, String name, String colour, List<Value> values) {}

  /**
   * @param number {@code null} where nothing is on record, which is not 0
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Value(@Nullable Integer number, @Nullable String href) {}

  /** A line across the chart, such as the median. */
  public record Reference(double value, String label) {}

  /**
   * A series' share of each column.
   *
   * @param words one a column, each with its base: {@code 14.1 % of 426}
   */
  public record Share(String name, List<String> words) {}

  /** Where the chart's figures are had as files, and its lasting address. */
  public record Links(String csv, String json, String permalink) {}

  /** The whole chart as JSON, for the drawing script. */
  @JsonIgnore
  public String json() {
    return JSON.writeValueAsString(this);
  }
}
