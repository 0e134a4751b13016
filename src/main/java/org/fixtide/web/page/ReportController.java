// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fixtide.hardware.Inventory;
import org.fixtide.hardware.Report;
import org.fixtide.hardware.Reports;
import org.fixtide.web.Crumb;
import org.fixtide.web.PageHead;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What concerns a reader's machine. The paste comes packed in the address, or by a plain form;
 * either way it is forgotten with the answer.
 */
@Controller
class ReportController {

  private static final String PATH = "/hardware/report";
  private static final long LARGEST = DataSize.ofMegabytes(5).toBytes();
  private static final String DAMAGED =
      "The address is damaged or cut off: the machine's text in it cannot be read. Paste it anew.";
  private static final String TOO_LARGE =
      "More than 5 MB are no listing of a machine. Paste the output of the tools named below.";
  private static final String UNKNOWN =
      "Nothing of it was recognised. Paste the output of `lspci -nnk`, `lsusb`, `lsmod` or `uname"
          + " -a`, or tick what is in use.";

  /**
   * What a reader hands in.
   *
   * @param z the text, packed
   * @param text the text itself
   * @param kernel the kernel's release, where the text does not tell
   * @param use keys of features in use
   */
  record Given(
      @Nullable String z,
      @Nullable String text,
      @Nullable String kernel,
      @Nullable Set<String> use) {

    boolean isNothing() {
      return z == null && text == null && kernel() == null && chosen().isEmpty();
    }

    @Nullable String plain() {
      return z == null ? (text == null ? "" : text) : Pasted.unpacked(z);
    }

    @Override
    public @Nullable String kernel() {
      return kernel == null || kernel.isBlank() ? null : kernel.strip();
    }

    Set<String> chosen() {
      return use == null ? Set.of() : use;
    }
  }

  /** A text that no report can be made of. */
  private record Answer(@Nullable Report report, @Nullable String problem, String text) {}

  private final Reports reports;
  private final ReportRows rows;

  ReportController(Reports reports, ReportRows rows) {
    this.reports = reports;
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
    Answer answer = given.isNothing() ? new Answer(null, null, "") : answer(given);
    if (answer.problem() != null) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
    }
    Report report = answer.report();
    model.addAttribute(
        "view",
        new ReportView(
            answer.text().length() > LARGEST ? "" : answer.text(),
            given.kernel() == null ? "" : given.kernel(),
            reports.features().stream()
                .map(
                    f -> new ReportView.Choice(f.key(), f.name(), given.chosen().contains(f.key())))
                .toList(),
            answer.problem(),
            report == null ? null : rows.of(report),
            report == null ? null : query(answer.text(), given),
            List.of(new Crumb("Hardware", "/hardware"), new Crumb("Report", null))));
    model.addAttribute(
        "page",
        new PageHead(
            "What concerns your machine",
            "Paste lspci, lsusb, lsmod or uname: the networking fixes of your drivers and protocols,"
                + " the missing ones first, and the kernel that has them. Nothing is stored.",
            "hardware",
            PATH));
    return "pages/report";
  }

  @RequestMapping(
      path = PATH,
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
      path = PATH + ".json",
      method = {RequestMethod.GET, RequestMethod.POST})
  ResponseEntity<?> json(
      @RequestParam(required = false) @Nullable String z,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String kernel,
      @RequestParam(required = false) @Nullable Set<String> use) {
    Answer answer = answer(new Given(z, text, kernel, use));
    return answer.report() == null
        ? ResponseEntity.badRequest()
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, answer.problem() + ""))
        : ResponseEntity.ok()
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
            .contentType(MediaType.APPLICATION_JSON)
            .body(answer.report());
  }

  private Answer answer(Given given) {
    String text = given.plain();
    if (text == null) {
      return new Answer(null, DAMAGED, "");
    }
    if (text.length() > LARGEST) {
      return new Answer(null, TOO_LARGE, "");
    }
    Inventory inventory = Inventory.read(text);
    String kernel = given.kernel();
    if (kernel != null) {
      inventory = inventory.running(kernel);
      if (inventory.kernel() == null) {
        return new Answer(
            null, "The kernel is no release as `uname -r` says it, such as 6.12.90.", text);
      }
    }
    if (inventory.isEmpty() && given.chosen().isEmpty()) {
      return new Answer(null, UNKNOWN, text);
    }
    return new Answer(reports.of(inventory, given.chosen()), null, text);
  }

  private static @Nullable String query(String text, Given given) {
    String packed = Pasted.packed(text);
    if (packed == null) {
      return null;
    }
    Set<String> parts = new LinkedHashSet<>();
    parts.add("z=" + packed);
    if (given.kernel() != null) {
      parts.add("kernel=" + URLEncoder.encode(given.kernel(), StandardCharsets.UTF_8));
    }
    given.chosen().stream()
        .filter(key -> key.matches("[a-z0-9-]{1,30}"))
        .sorted()
        .forEach(key -> parts.add("use=" + key));
    return parts.stream().collect(Collectors.joining("&", "?", ""));
  }
}
