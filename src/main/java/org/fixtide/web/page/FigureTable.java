// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fixtide.trend.Answer;
import org.fixtide.trend.Grid;
import org.fixtide.trend.Panel;
import org.fixtide.web.data.ListFiles;

/** Writes figures as CSV. */
final class FigureTable {

  private FigureTable() {}

  static CSVPrinter open(HttpServletResponse response, String name) throws IOException {
    return new CSVPrinter(ListFiles.open(response, "text/csv", name), CSVFormat.RFC4180);
  }

  /** Every figure of an answer: one a line, with what it is of and where its fixes are. */
  static void write(CSVPrinter csv, Answer answer) throws IOException {
    csv.printRecord("part", "column", "note", "series", "number", "of", "fixes");
    for (Answer.Part part : answer.parts()) {
      if (part instanceof Panel panel) {
        lines(csv, panel);
      } else if (part instanceof Grid grid) {
        lines(csv, grid);
      }
    }
  }

  private static void lines(CSVPrinter csv, Panel panel) throws IOException {
    for (int i = 0; i < panel.columns().size(); i++) {
      Panel.Column column = panel.columns().get(i);
      for (Panel.Series series : panel.series()) {
        Panel.Figure figure = series.figures().get(i);
        csv.printRecord(
            panel.key(),
            column.label(),
            column.note(),
            series.name(),
            column.total() == null ? null : figure.number(),
            column.total(),
            Addresses.fixes(figure.fixes()));
      }
    }
  }

  private static void lines(CSVPrinter csv, Grid grid) throws IOException {
    for (Grid.Row row : grid.rows()) {
      for (int i = 0; i < grid.columns().size(); i++) {
        Panel.Figure figure = row.figures().get(i);
        Grid.Head head = grid.columns().get(i);
        csv.printRecord(
            grid.key(),
            head.label(),
            head.note(),
            row.name(),
            figure.number(),
            null,
            Addresses.fixes(figure.fixes()));
      }
    }
  }

  /** A panel as its table: a line for each column, a field for each series. */
  static void write(CSVPrinter csv, Panel panel) throws IOException {
    List<Object> head = new ArrayList<>(List.of(panel.columnsTitle(), "Note"));
    panel.series().forEach(series -> head.add(series.name()));
    head.addAll(List.of("Total", "Link"));
    csv.printRecord(head);
    for (int i = 0; i < panel.columns().size(); i++) {
      Panel.Column column = panel.columns().get(i);
      List<Object> line = new ArrayList<>();
      line.add(column.label());
      line.add(column.note() == null ? "" : column.note());
      for (Panel.Series series : panel.series()) {
        line.add(column.total() == null ? "" : series.figures().get(i).number());
      }
      line.add(column.total() == null ? "" : column.total());
      line.add(Addresses.fixes(column.fixes()));
      csv.printRecord(line);
    }
  }

  /** A grid as its table. */
  static void write(CSVPrinter csv, Grid grid) throws IOException {
    List<Object> head = new ArrayList<>(List.of(grid.rowsTitle()));
    grid.columns().forEach(column -> head.add(column.label()));
    csv.printRecord(head);
    for (Grid.Row row : grid.rows()) {
      List<Object> line = new ArrayList<>(List.of(row.name()));
      row.figures().forEach(figure -> line.add(figure.number()));
      csv.printRecord(line);
    }
  }

  static void write(CSVPrinter csv, Answer.Reversals reversals) throws IOException {
    csv.printRecord("day", "what", "fix", "title", "names", "named_fix");
    for (Answer.Reversal reversal : reversals.reversals()) {
      csv.printRecord(
          reversal.day(),
          reversal.back() ? "brought back" : "taken back",
          reversal.fix().id(),
          reversal.fix().title(),
          reversal.of(),
          reversal.origin() == null ? null : reversal.origin().id());
    }
  }
}
