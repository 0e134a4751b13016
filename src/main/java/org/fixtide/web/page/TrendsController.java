// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import org.fixtide.trend.Answer;
import org.fixtide.trend.QuestionText;
import org.fixtide.trend.Questions;
import org.fixtide.trend.Trends;
import org.fixtide.web.Crumb;
import org.fixtide.web.Named;
import org.fixtide.web.PageHead;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** What people ask of the record: every question, and the answer to each. */
@Controller
class TrendsController {

  private static final String PAGE = "/trends";

  private final Questions questions;
  private final TrendParts parts;

  TrendsController(Questions questions, TrendParts parts) {
    this.questions = questions;
    this.parts = parts;
  }

  @GetMapping(PAGE)
  String trends(@RequestAttribute Trends.Snapshot record, Model model) {
    List<TrendViews.Asked> asked =
        questions.all().stream()
            .map(text ->
                new TrendViews.Asked(
                    text,
                    href(text),
                    Addresses.fact(questions.said(text.key(), record).orElseThrow(), href(text))))
            .toList();
    model.addAttribute("view", new TrendViews.All(asked, questions.era(record).words()));
    model.addAttribute(
        "page",
        new PageHead(
            "Trends",
            "Questions to the record of Linux networking fixes, each with its answer, figures and"
                + " definition.",
            "trends",
            PAGE));
    return "pages/trends";
  }

  static String href(QuestionText text) {
    return PAGE + "/" + text.key();
  }

  @GetMapping(PAGE + "/{key}")
  String question(@RequestAttribute Trends.Snapshot record, @PathVariable String key, Model model) {
    Answer answer = answer(questions, key, record);
    QuestionText text = answer.text();
    String page = href(text);
    model.addAttribute(
        "view",
        new TrendViews.One(
            text,
            Addresses.fact(answer.said(), page),
            answer.parts().stream().map(part -> parts.of(part, page)).toList(),
            page + ".csv",
            page + ".json",
            List.of(new Crumb("Trends", PAGE), new Crumb(text.name(), null)),
            questions.all().stream()
                .filter(other -> !other.equals(text))
                .map(other -> new Named(other.key(), other.name(), href(other)))
                .toList()));
    model.addAttribute(
        "page", new PageHead(text.question(), answer.said().sentence(), "trends", page));
    return "pages/trend";
  }

  /**
   * The answer to a question.
   *
   * @throws NotOnRecordException for an unknown one
   */
  static Answer answer(Questions questions, String key, Trends.Snapshot record) {
    return questions
        .answer(key, record)
        .orElseThrow(() -> new NotOnRecordException("The question " + key, key));
  }
}
