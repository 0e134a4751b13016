// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fixtide.hardware.Report;
import org.fixtide.hardware.ReportedFix;
import org.fixtide.hardware.ReportedFix.Carried;
import org.fixtide.hardware.ReportedFix.State;
import org.fixtide.hardware.Topic;
import org.fixtide.web.feed.AtomFeed;
import org.fixtide.web.feed.Feeds;
import org.fixtide.web.page.ReportAnswers.Answer;
import org.fixtide.web.page.ReportAnswers.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** A machine's report as a file; the text is forgotten with the answer here too. */
@Controller
class ReportDownload {

  private static final CSVFormat CSV =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "concerns",
              "state",
              "id",
              "title",
              "subsystem",
              "kind",
              "security",
              "provenance",
              "driver",
              "cve",
              "release",
              "stable")
          .get();

  private static final int NEWEST = 50;

  private static final Comparator<ReportedFix> NEWEST_FIRST =
      Comparator.comparing(
              ReportedFix::date, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
          .reversed();

  private final ReportAnswers answers;
  private final News news;
  private final Feeds feeds;

  ReportDownload(ReportAnswers answers, News news, Feeds feeds) {
    this.answers = answers;
    this.news = news;
    this.feeds = feeds;
  }

  @RequestMapping(
      path = ReportController.PATH,
      method = {RequestMethod.GET, RequestMethod.POST},
      produces = MediaType.APPLICATION_JSON_VALUE,
      headers = "Accept=application/json")
  ResponseEntity<?> accepted(
      @RequestParam(required = false) @Nullable String z,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String kernel,
      @RequestParam(required = false) @Nullable Set<String> use) {
    return json(z, text, kernel, use);
  }

  @RequestMapping(
      path = ReportController.PATH + ".json",
      method = {RequestMethod.GET, RequestMethod.POST})
  ResponseEntity<?> json(
      @RequestParam(required = false) @Nullable String z,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String kernel,
      @RequestParam(required = false) @Nullable Set<String> use) {
    Answer answer = answers.answer(new Given(z, text, kernel, use));
    return answer.report() == null
        ? problem(answer)
        : ResponseEntity.ok()
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
            .contentType(MediaType.APPLICATION_JSON)
            .body(answer.report());
  }

  @RequestMapping(
      path = ReportController.PATH + ".csv",
      method = {RequestMethod.GET, RequestMethod.POST})
  @Nullable ResponseEntity<?> csv(
      @RequestParam(required = false) @Nullable String z,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String kernel,
      @RequestParam(required = false) @Nullable Set<String> use,
      HttpServletResponse response)
      throws IOException {
    Answer answer = answers.answer(new Given(z, text, kernel, use));
    Report report = answer.report();
    if (report == null) {
      return problem(answer);
    }
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    try (CSVPrinter printer = new CSVPrinter(response.getWriter(), CSV)) {
      for (Topic topic : report.topics()) {
        for (ReportedFix fix : topic.fixes()) {
          print(printer, topic, fix);
        }
      }
    }
    return null;
  }

  /** The newest of the machine's own fixes that its kernel lacks, or may lack. */
  @GetMapping(ReportController.PATH + ".atom")
  ResponseEntity<?> atom(
      @RequestParam(required = false) @Nullable String z,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String kernel,
      @RequestParam(required = false) @Nullable Set<String> use) {
    Given given = new Given(z, text, kernel, use);
    Answer answer = answers.answer(given);
    Report report = answer.report();
    if (report == null) {
      return problem(answer);
    }
    String query = Objects.requireNonNullElse(ReportAnswers.query(answer.text(), given), "");
    return feeds.answer(
        new AtomFeed(
            ReportController.PATH + ".atom" + query,
            ReportController.PATH + query,
            "Fixes for your machine",
            report.advice(),
            report.topics().stream()
                .filter(topic -> !topic.everybody())
                .flatMap(topic -> topic.fixes().stream())
                .filter(fix -> fix.state() != State.PRESENT)
                .distinct()
                .sorted(NEWEST_FIRST)
                .limit(NEWEST)
                .map(fix -> news.ofChange(fix, ReportController.PATH + query, where(fix)))
                .toList()));
  }

  private static String where(ReportedFix fix) {
    String carried = fix.stable().stream().map(Carried::version).collect(Collectors.joining(", "));
    return fix.state().words() + (carried.isEmpty() ? "" : ", carried by " + carried);
  }

  private static void print(CSVPrinter printer, Topic topic, ReportedFix fix) throws IOException {
    printer.printRecord(
        topic.name(),
        fix.state().words(),
        fix.id(),
        fix.title(),
        fix.subsystem(),
        fix.kind(),
        fix.security(),
        fix.provenance(),
        fix.driver(),
        String.join(" ", fix.cves()),
        fix.release(),
        fix.stable().stream().map(Carried::version).collect(Collectors.joining(" ")));
  }

  private static ResponseEntity<ProblemDetail> problem(Answer answer) {
    return ResponseEntity.badRequest()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, answer.problem() + ""));
  }
}
