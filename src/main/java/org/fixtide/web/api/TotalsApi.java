// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.fixtide.trend.Names;
import org.fixtide.trend.Trends;
import org.fixtide.web.data.ListHead;
import org.fixtide.web.data.Listing;
import org.fixtide.web.data.ReleaseItem;
import org.fixtide.web.data.SubsystemItem;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Releases and subsystems by their fixes. */
@AnswersWithProblems
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
@Tag(name = "Releases and subsystems")
class TotalsApi {

  private final Names names;
  private final Paging paging;

  TotalsApi(Names names, Paging paging) {
    this.names = names;
    this.paging = paging;
  }

  @GetMapping("/releases")
  @Operation(summary = "Releases by their fixes, the newest first")
  @PageParameters
  ResponseEntity<Listing<ReleaseItem>> releases(
      @Parameter(hidden = true) @RequestAttribute Trends.Snapshot record,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    Paging.check(parameters, Stream.of());
    List<ReleaseItem> all = ReleaseItem.all(record);
    return paging.page(
        all,
        ReleaseItem::release,
        parameters,
        new ListHead("releases", record.version().revision(), all.size(), ReleaseItem.DEFINITION));
  }

  @GetMapping("/releases/{release}")
  @Operation(summary = "One release")
  Answer<ReleaseItem> release(
      @Parameter(hidden = true) @RequestAttribute Trends.Snapshot record,
      @PathVariable String release) {
    return ReleaseItem.all(record).stream()
        .filter(item -> item.release().equals(release))
        .findFirst()
        .map(item -> Answer.of(record, item))
        .orElseThrow(() ->
            new NoSuchRecordException(
                "The release " + release, "All are listed by /api/v1/releases."));
  }

  @GetMapping("/subsystems")
  @Operation(summary = "Subsystems by their fixes")
  @PageParameters
  ResponseEntity<Listing<SubsystemItem>> subsystems(
      @Parameter(hidden = true) @RequestAttribute Trends.Snapshot record,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    Paging.check(parameters, Stream.of());
    List<SubsystemItem> all = SubsystemItem.all(record, names);
    return paging.page(
        all,
        SubsystemItem::key,
        parameters,
        new ListHead(
            "subsystems", record.version().revision(), all.size(), SubsystemItem.DEFINITION));
  }

  @GetMapping("/subsystems/{key}")
  @Operation(summary = "One subsystem")
  Answer<SubsystemItem> subsystem(
      @Parameter(hidden = true) @RequestAttribute Trends.Snapshot record,
      @PathVariable String key) {
    return SubsystemItem.all(record, names).stream()
        .filter(item -> item.key().equals(key))
        .findFirst()
        .map(item -> Answer.of(record, item))
        .orElseThrow(() ->
            new NoSuchRecordException(
                "The subsystem " + key, "All are listed by /api/v1/subsystems."));
  }
}
