// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fixtide.catalog.BadFilterException;
import org.fixtide.catalog.PullEntry;
import org.fixtide.trend.Trends;
import org.fixtide.web.BadParameter;
import org.fixtide.web.PageHead;
import org.fixtide.web.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What all pages share: how far the record reaches, and words for what is wrong or missing. */
@ControllerAdvice
class PageAdvice {

  @ModelAttribute("standing")
  @Nullable Standing standing(
      @RequestAttribute(name = CurrentRecord.ATTRIBUTE, required = false)
          Trends.@Nullable Snapshot record) {
    if (record == null) {
      return null;
    }
    List<PullEntry> net = record.pulls().net();
    return new Standing(
        LocalDate.now(Clock.systemUTC()),
        net.size(),
        net.isEmpty() ? null : net.getFirst().sentAt().toLocalDate(),
        record.pulls().all().stream()
            .filter(PullEntry::bundled)
            .map(pull -> pull.sentAt().toLocalDate())
            .max(Comparator.naturalOrder())
            .orElse(null));
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  String badFilter(BadFilterException bad, Model model) {
    model.addAttribute(
        "page", new PageHead("Not understood: " + bad.parameter(), bad.getMessage() + "", "", ""));
    model.addAttribute("problem", new BadParameter(bad.parameter(), bad.value(), bad.allowed()));
    return "error/400";
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.NOT_FOUND)
  String notOnRecord(NotOnRecordException none, Model model) {
    model.addAttribute(
        "page", new PageHead("Not on record", none.missing() + " is not on record.", "", ""));
    model.addAttribute("missing", none.missing());
    model.addAttribute("way", none.way());
    model.addAttribute("wayName", none.wayName());
    return "error/404";
  }
}
