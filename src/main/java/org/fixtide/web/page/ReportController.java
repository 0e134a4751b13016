// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.fixtide.hardware.Report;
import org.fixtide.web.Crumb;
import org.fixtide.web.PageHead;
import org.fixtide.web.page.ReportAnswers.Answer;
import org.fixtide.web.page.ReportAnswers.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What concerns a reader's machine. The paste comes packed in the address, or by a plain form;
 * either way it is forgotten with the answer.
 */
@Controller
class ReportController {

  static final String PATH = "/hardware/report";

  private final ReportAnswers answers;
  private final ReportRows rows;

  ReportController(ReportAnswers answers, ReportRows rows) {
    this.answers = answers;
    this.rows = rows;
  }

  @RequestMapping(
      path = PATH,
      method = {RequestMethod.GET, RequestMethod.POST})
  String page(
      @RequestParam(required = false) @Nullable String z,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String kernel,
      @RequestParam(required = false) @Nullable Set<String> use,
      HttpServletResponse response,
      Model model) {
    Given given = new Given(z, text, kernel, use);
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    Answer answer = given.isNothing() ? new Answer(null, null, "") : answers.answer(given);
    if (answer.problem() != null) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
    }
    Report report = answer.report();
    String query = report == null ? null : ReportAnswers.query(answer.text(), given);
    model.addAttribute(
        "view",
        new ReportView(
            answer.text().length() > ReportAnswers.LARGEST ? "" : answer.text(),
            given.kernel() == null ? "" : given.kernel(),
            answers.features().stream()
                .map(
                    f -> new ReportView.Choice(f.key(), f.name(), given.chosen().contains(f.key())))
                .toList(),
            answer.problem(),
            report == null ? null : rows.of(report),
            query,
            List.of(new Crumb("Hardware", "/hardware"), new Crumb("Report", null))));
    PageHead head =
        new PageHead(
            "What concerns your machine",
            "Paste lspci, lsusb, lsmod or uname: the networking fixes of your drivers and protocols,"
                + " the missing ones first, and the kernel that has them. Nothing is stored.",
            "hardware",
            PATH);
    model.addAttribute(
        "page",
        query == null ? head : head.withFeed("Fixes for your machine", PATH + ".atom" + query));
    return "pages/report";
  }
}
