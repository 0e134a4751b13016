// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.fixtide.catalog.FixEntry;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixPage;
import org.fixtide.catalog.FixQueries;
import org.fixtide.trend.Trends;
import org.fixtide.web.data.FixItem;
import org.fixtide.web.data.ListHead;
import org.fixtide.web.data.Listing;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fixes, by any filter, and one of them. */
@AnswersWithProblems
@RestController
@RequestMapping(path = "/api/v1/fixes", produces = "application/json")
@Tag(name = "Fixes")
class FixesApi {

  private final FixQueries fixes;
  private final FixDetails details;
  private final Paging paging;

  FixesApi(FixQueries fixes, FixDetails details, Paging paging) {
    this.fixes = fixes;
    this.details = details;
    this.paging = paging;
  }

  @GetMapping
  @Operation(
      summary = "Fixes by any filter, the newest first",
      description =
          "Values of one parameter are alternatives, parameters all hold. The same ones choose the"
              + " fixes of the page /fixes.")
  @FixParameters
  @PageParameters
  ResponseEntity<Listing<FixItem>> list(
      @Parameter(hidden = true) @RequestAttribute Trends.Snapshot record,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    Paging.check(parameters, Stream.concat(Paging.criteria(), Stream.of("sort")));
    FixFilter filter = FixFilter.parse(parameters, record.vocabulary());
    String after = parameters.getFirst(Paging.AFTER);
    FixPage page =
        fixes.page(
            filter,
            record.vocabulary(),
            Sorts.oldestFirst(parameters),
            after == null ? null : FixPage.Key.read(Paging.AFTER, after),
            Paging.limit(parameters));
    ListHead head =
        new ListHead(
            "fixes", record.version().revision(), record.count(filter), FixItem.DEFINITION);
    List<FixItem> items = page.fixes().stream().map(FixItem::of).toList();
    FixPage.Key next = page.next();
    return paging.answer(Listing.of(head, items), next == null ? null : next.written());
  }

  @GetMapping("/{id}")
  @Operation(summary = "One fix: pulls, evidence, origins, CVE ids and stable releases")
  Answer<FixDetail> one(
      @Parameter(hidden = true) @RequestAttribute Trends.Snapshot record, @PathVariable String id) {
    List<FixEntry> found = id.indexOf('\0') >= 0 ? List.of() : fixes.byId(List.of(id));
    if (found.isEmpty()) {
      throw new NoSuchRecordException("The fix " + id, "Look it up with /api/v1/fixes?q=WORDS.");
    }
    return Answer.of(record, details.of(found.getFirst()));
  }
}
