// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.fixtide.ingest.ClassifiedDocument;
import org.fixtide.ingest.ClassifiedJson;
import org.fixtide.web.RejectedSubmissionException;
import org.fixtide.web.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** {@code classify} over HTTP: the same input and the same JSON as the command. */
@RestController
@Tag(name = "Classify")
@RequestMapping(ClassifyApi.PATH)
class ClassifyApi {

  static final String PATH = "/api/v1/classify";

  private static final String NAME = "the request's body";

  private final Submissions submissions;

  ClassifyApi(Submissions submissions) {
    this.submissions = submissions;
  }

  @PostMapping
  @Operation(
      summary = "What a text is, and what each fix in it is about; nothing is stored",
      description =
          "The body is a mail, an mbox, a patch, a changelog, an article or titles, one a line. The"
              + " answer's schema is at /api/v1/classify/schema.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.TEXT_PLAIN_VALUE,
                      schema = @Schema(type = "string"))))
  @Parameter(
      name = "titles",
      in = ParameterIn.QUERY,
      description = "Whether the body is a list of titles; without it, its look decides",
      schema = @Schema(type = "boolean"))
  void classify(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Body body = Body.of(request, submissions);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    try (Answer answer = new Answer(response)) {
      submissions.classify(body.content(), NAME, body.titles(), answer::write);
    }
  }

  @Operation(summary = "JSON Schema of what classify answers")
  @GetMapping(path = "/schema", produces = "application/schema+json")
  Resource schema() {
    return new ClassPathResource("schema/classify.schema.json");
  }

  @Hidden
  @RequestMapping(
      method = {RequestMethod.GET, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
  ResponseEntity<ProblemDetail> otherMethod(HttpServletRequest request) {
    return problem(
        HttpStatus.METHOD_NOT_ALLOWED,
        "%s is not answered here. POST the content to be classified; the page /classify shows how."
            .formatted(request.getMethod()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> rejected(RejectedSubmissionException rejected) {
    return problem(rejected.status(), rejected.remedy());
  }

  private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
    return ResponseEntity.status(status)
        .header(HttpHeaders.ALLOW, "POST")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemDetail.forStatusAndDetail(status, detail));
  }

  /** Begins with the first document: what is rejected before can still be answered as a problem. */
  private static final class Answer implements AutoCloseable {

    private final HttpServletResponse response;
    private @Nullable Writer out;
    private @Nullable ClassifiedJson json;

    Answer(HttpServletResponse response) {
      this.response = response;
    }

    void write(ClassifiedDocument document) {
      try {
        if (json == null) {
          out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
          json = new ClassifiedJson(out);
        }
        json.write(document);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      if (json != null && out != null) {
        json.close();
        out.flush();
      }
    }
  }
}
