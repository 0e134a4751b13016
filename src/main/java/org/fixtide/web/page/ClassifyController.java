// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.fixtide.trend.Names;
import org.fixtide.trend.Trends;
import org.fixtide.web.PageHead;
import org.fixtide.web.RejectedSubmissionException;
import org.fixtide.web.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What Fixtide makes of a text that a reader pastes or uploads; nothing of it is stored. */
@Controller
class ClassifyController {

  private static final String PAGE = "pages/classify";

  private final Submissions submissions;
  private final Names names;
  private final String example;

  ClassifyController(Submissions submissions, Names names) throws IOException {
    this.submissions = submissions;
    this.names = names;
    example =
        new ClassPathResource("web/example-titles.txt").getContentAsString(StandardCharsets.UTF_8);
  }

  @GetMapping("/classify")
  String form(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam(required = false) @Nullable String example,
      Model model) {
    if (example == null) {
      return page(model, view("", false));
    }
    ClassifyView view = view(this.example, false);
    return page(model, view.with(null, result(record, bytes(view.text()), "The example", null)));
  }

  @PostMapping("/classify")
  String classify(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) @Nullable String titles,
      @RequestParam(required = false) @Nullable MultipartFile file,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Boolean said = titles == null ? null : true;
    ClassifyView view = view(text, titles != null);
    try {
      return page(
          model,
          view.with(
              null,
              file == null || file.isEmpty()
                  ? result(record, bytes(text), "What you pasted", said)
                  : result(record, content(file), named(file), said)));
    } catch (RejectedSubmissionException rejected) {
      response.setStatus(rejected.status().value());
      return page(model, view.with(rejected.remedy(), null));
    }
  }

  /** A request that is larger than its bound is not taken apart: the text is lost with it. */
  @ExceptionHandler
  @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
  String tooLarge(MultipartException tooLarge, Model model) {
    String remedy = submissions.tooLarge("What you sent").remedy();
    return page(model, view("", false).with(remedy, null));
  }

  private ClassifyView.Result result(
      Trends.Snapshot record, byte[] content, String name, @Nullable Boolean titles) {
    var shown = new ClassifiedShown(new ClassifiedRows(names, record.pulls()), name);
    submissions.classify(content, name, titles, shown);
    return shown.result();
  }

  private byte[] content(MultipartFile file) throws IOException {
    try (InputStream in = file.getInputStream()) {
      return submissions.read(in);
    }
  }

  private static String named(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name == null || name.isBlank() ? "The file" : name;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private ClassifyView view(String text, boolean titles) {
    String api =
        ServletUriComponentsBuilder.fromCurrentContextPath().path("/api/v1/classify").toUriString();
    return new ClassifyView(text, titles, null, null, submissions.limit(), api);
  }

  private static String page(Model model, ClassifyView view) {
    model.addAttribute("view", view);
    model.addAttribute(
        "page",
        new PageHead(
            "Classify a text",
            "Paste a pull mail, a patch, an article or titles of fixes: subsystem, kind of bug and"
                + " finder of each fix, with the evidence. Nothing is stored.",
            "",
            "/classify"));
    return PAGE;
  }
}
