// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.fixtide.web.RejectedSubmissionException;
import org.fixtide.web.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a request hands in.
 *
 * @param titles whether it is a list of titles; {@code null} where it does not say
 */
record Body(byte[] content, @Nullable Boolean titles) {

  /** What the content is found out from the content itself; the type only has to be one of text. */
  private static final List<MediaType> TAKEN =
      MediaType.parseMediaTypes(
          "text/plain, text/html, text/x-patch, text/x-diff, message/rfc822, application/mbox,"
              + " application/gzip, application/x-gzip, application/octet-stream, application/json");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record Wrapped(@Nullable String text, @Nullable Boolean titles) {}

  /**
   * @throws RejectedSubmissionException where the request's form is wrong
   */
  static Body of(HttpServletRequest request, Submissions submissions) throws IOException {
    MediaType type = type(request);
    Boolean titles = titles(request);
    byte[] content = submissions.read(request.getInputStream());
    if (!MediaType.APPLICATION_JSON.isCompatibleWith(type)) {
      return new Body(content, titles);
    }
    Wrapped wrapped = unwrapped(content);
    String text = wrapped.text() == null ? "" : wrapped.text();
    return new Body(
        text.getBytes(StandardCharsets.UTF_8),
        wrapped.titles() == null ? titles : wrapped.titles());
  }

  private static MediaType type(HttpServletRequest request) {
    String given = request.getContentType();
    if (given == null) {
      return MediaType.APPLICATION_OCTET_STREAM;
    }
    try {
      MediaType type = MediaType.parseMediaType(given);
      if (TAKEN.stream().anyMatch(taken -> taken.isCompatibleWith(type))) {
        return type;
      }
    } catch (InvalidMediaTypeException e) {
      // Answered like any other type that is not taken.
    }
    throw new RejectedSubmissionException(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
        "The request's Content-Type is none that can be classified. Give one of "
            + TAKEN.stream().map(MediaType::toString).collect(Collectors.joining(", "))
            + ".");
  }

  /** Read from the address alone: asking the request would take a body for a form. */
  private static @Nullable Boolean titles(HttpServletRequest request) {
    String given =
        ServletUriComponentsBuilder.fromRequest(request)
            .build()
            .getQueryParams()
            .getFirst("titles");
    if (given == null) {
      return null;
    }
    return switch (given) {
      case "true" -> true;
      case "false" -> false;
      default -> throw bad("The parameter titles may be true or false; leave it out for a guess.");
    };
  }

  private static Wrapped unwrapped(byte[] json) {
    try {
      Wrapped wrapped = JSON.readValue(json, Wrapped.class);
      if (wrapped != null) {
        return wrapped;
      }
    } catch (JacksonException e) {
      // Its message quotes the content, which is not to be told on.
    }
    throw bad(
        "The body is not of the form {\"text\": \"...\", \"titles\": true}. Mend it, or send the"
            + " text itself as text/plain.");
  }

  private static RejectedSubmissionException bad(String remedy) {
    return new RejectedSubmissionException(HttpStatus.BAD_REQUEST, remedy);
  }
}
