// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.fixtide.catalog.FixLinks;
import org.fixtide.catalog.FixPair;
import org.fixtide.trend.Answer;
import org.fixtide.trend.Grid;
import org.fixtide.trend.Panel;
import org.fixtide.trend.Questions;
import org.fixtide.trend.Trends;
import org.fixtide.web.data.ListFiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import tools.jackson.databind.json.JsonMapper;

/** The figures behind the answers, as files. */
@Controller
class TrendFiles {

  private static final String CSV = "text/csv";
  private static final String JSON = "application/json";

  private final Questions questions;
  private final FixLinks links;
  private final JsonMapper json;

  TrendFiles(Questions questions, FixLinks links, JsonMapper json) {
    this.questions = questions;
    this.links = links;
    this.json = json;
  }

  /** All figures of an answer, one a line. */
  @GetMapping("/trends/{key}.csv")
  void csv(
      @RequestAttribute Trends.Snapshot record,
      @PathVariable String key,
      HttpServletResponse response)
      throws IOException {
    Answer answer = TrendsController.answer(questions, key, record);
    try (CSVPrinter csv = FigureTable.open(response, key + ".csv")) {
      FigureTable.write(csv, answer);
    }
  }

  /** An answer with its figures, definition and state of the record. */
  @GetMapping("/trends/{key}.json")
  void json(
      @RequestAttribute Trends.Snapshot record,
      @PathVariable String key,
      HttpServletResponse response)
      throws IOException {
    Answer answer = TrendsController.answer(questions, key, record);
    json(response, key + ".json", TrendData.of(answer, answer.parts(), record));
  }

  /** One part of an answer, in columns as its table has them. */
  @GetMapping("/trends/{key}/{part}.csv")
  void csv(
      @RequestAttribute Trends.Snapshot record,
      @PathVariable String key,
      @PathVariable String part,
      HttpServletResponse response)
      throws IOException {
    Answer.Part chosen = part(TrendsController.answer(questions, key, record), part);
    try (CSVPrinter csv = FigureTable.open(response, key + "-" + part + ".csv")) {
      switch (chosen) {
        case Panel panel -> FigureTable.write(csv, panel);
        case Grid grid -> FigureTable.write(csv, grid);
        case Answer.Pairs _ -> pairs(csv);
        case Answer.Reversals reversals -> FigureTable.write(csv, reversals);
      }
    }
  }

  /** One part of an answer. */
  @GetMapping("/trends/{key}/{part}.json")
  void json(
      @RequestAttribute Trends.Snapshot record,
      @PathVariable String key,
      @PathVariable String part,
      HttpServletResponse response)
      throws IOException {
    Answer answer = TrendsController.answer(questions, key, record);
    json(
        response,
        key + "-" + part + ".json",
        TrendData.of(answer, List.of(part(answer, part)), record));
  }

  private void json(HttpServletResponse response, String name, TrendData data) throws IOException {
    ListFiles.open(response, JSON, name).write(json.writeValueAsString(data));
  }

  private static Answer.Part part(Answer answer, String key) {
    return answer.parts().stream()
        .filter(part -> part.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotOnRecordException("The part " + key + " of the answer", key));
  }

  private void pairs(CSVPrinter csv) throws IOException {
    csv.printRecord(
        "fix", "title", "found_by", "first_seen", "mends", "title", "found_by", "first_seen");
    links.each(pair -> pair(csv, pair));
  }

  private static void pair(CSVPrinter csv, FixPair pair) {
    try {
      csv.printRecord(
          pair.fix().id(),
          pair.fix().title(),
          pair.fix().provenance(),
          pair.fix().firstSeen().toInstant(),
          pair.mended().id(),
          pair.mended().title(),
          pair.mended().provenance(),
          pair.mended().firstSeen().toInstant());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
