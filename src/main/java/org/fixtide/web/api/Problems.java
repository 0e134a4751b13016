// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import org.fixtide.catalog.BadFilterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong, as RFC 9457 has it, each with what to do about it. */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> badParameter(BadFilterException bad) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, bad.getMessage() + ".");
    problem.setTitle("A parameter was not understood");
    problem.setProperty("parameter", bad.parameter());
    problem.setProperty("value", bad.value());
    return answer(problem, "Give as " + bad.parameter() + ": " + bad.allowed() + ".");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(NoSuchRecordException none) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, none.getMessage() + "");
    problem.setTitle("Not on record");
    return answer(problem, none.remedy());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> otherMethod(HttpRequestMethodNotSupportedException other) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.METHOD_NOT_ALLOWED, other.getMethod() + " is not answered here.");
    return answer(problem, "The record is for reading: use GET.");
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, String remedy) {
    problem.setProperty("remedy", remedy);
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
