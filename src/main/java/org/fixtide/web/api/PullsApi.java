// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.fixtide.catalog.Appearance;
import org.fixtide.catalog.FixQueries;
import org.fixtide.catalog.PullEntry;
import org.fixtide.trend.Trends;
import org.fixtide.web.data.ListHead;
import org.fixtide.web.data.Listing;
import org.fixtide.web.data.PullItem;
import org.fixtide.web.data.PullSelection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pull requests, and one of them. */
@AnswersWithProblems
@RestController
@RequestMapping(path = "/api/v1/pulls", produces = "application/json")
@Tag(name = "Pulls")
class PullsApi {

  private final FixQueries fixes;
  private final Paging paging;

  PullsApi(FixQueries fixes, Paging paging) {
    this.fixes = fixes;
    this.paging = paging;
  }

  @GetMapping
  @Operation(
      summary = "Pull requests, the newest first",
      description = "Those that a later send has replaced are left out.")
  @Parameter(
      name = "tree",
      in = ParameterIn.QUERY,
      description = "Tree: net, bluetooth, can ...",
      array = @ArraySchema(schema = @Schema(type = "string")))
  @Parameter(
      name = "release",
      in = ParameterIn.QUERY,
      description = "Release, such as 6.19",
      array = @ArraySchema(schema = @Schema(type = "string")))
  @Parameter(
      name = "rc",
      in = ParameterIn.QUERY,
      description = "Candidate's number",
      array = @ArraySchema(schema = @Schema(type = "integer")))
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      description = "What they bring",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"fixes", "features"},
              defaultValue = "fixes"))
  @Parameter(
      name = "order",
      in = ParameterIn.QUERY,
      description = "By date, or by number of fixes",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"newest", "oldest", "most", "fewest"},
              defaultValue = "newest"))
  @PageParameters
  ResponseEntity<Listing<PullItem>> list(
      @Parameter(hidden = true) @RequestAttribute Trends.Snapshot record,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    Paging.check(parameters, Stream.of("tree", "release", "rc", "sort", "order"));
    PullSelection selection = PullSelection.of(parameters, record.vocabulary());
    List<PullItem> items = selection.in(record).stream().map(PullItem::of).toList();
    ListHead head =
        new ListHead("pulls", record.version().revision(), items.size(), PullItem.DEFINITION);
    return paging.page(items, PullItem::messageId, parameters, head);
  }

  /** A pull with what it brings. */
  @Schema(description = "A pull request with its shortlog")
  record PullDetail(
      PullItem pull,
      @Schema(description = "Whether no later send has replaced it") boolean current,
      List<Line> shortlog) {}

  /** A line of the shortlog. */
  @Schema(description = "A line of a shortlog that is no merge")
  record Line(
      String title,
      @Nullable String author,
      @Schema(description = "Where the summary files it") String section,
      @Schema(description = "Id of the recorded fix; none in a feature pull")
          @Nullable String fix) {}

  @GetMapping("/{tree}/{slug}")
  @Operation(summary = "One pull request with its shortlog")
  Answer<PullDetail> one(
      @Parameter(hidden = true) @RequestAttribute Trends.Snapshot record,
      @PathVariable String tree,
      @PathVariable String slug) {
    PullEntry pull =
        record
            .pulls()
            .at(tree, slug)
            .orElseThrow(() ->
                new NoSuchRecordException(
                    "The pull " + tree + "/" + slug, "All are listed by /api/v1/pulls."));
    List<Line> shortlog =
        fixes.shortlog(pull.id()).stream()
            .filter(line -> !line.merge())
            .map(PullsApi::line)
            .toList();
    return Answer.of(record, new PullDetail(PullItem.of(pull), pull.current(), shortlog));
  }

  private static Line line(Appearance of) {
    return new Line(of.title(), of.author(), of.section(), of.fixId());
  }
}
