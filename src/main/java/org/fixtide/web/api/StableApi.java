// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fixtide.catalog.StableEntry;
import org.fixtide.catalog.StableItemQueries;
import org.fixtide.catalog.StableQueries;
import org.fixtide.catalog.StableVersion;
import org.fixtide.trend.Trends;
import org.fixtide.web.data.ListHead;
import org.fixtide.web.data.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stable releases and their networking commits. */
@AnswersWithProblems
@RestController
@RequestMapping(path = "/api/v1/stable", produces = "application/json")
@Tag(name = "Stable releases")
class StableApi {

  private static final String VERSIONS =
      "Stable releases on record, the newest first, by the changelogs of kernel.org or Debian.";
  private static final String COMMITS =
      "Networking commits that the release's changelog lists, in its order.";

  private final StableQueries stable;
  private final StableItemQueries items;
  private final Paging paging;

  StableApi(StableQueries stable, StableItemQueries items, Paging paging) {
    this.stable = stable;
    this.items = items;
    this.paging = paging;
  }

  /** A stable release. */
  @Schema(description = "A stable release")
  record StableItem(
      @Schema(example = "6.12.117") String version,
      @Schema(example = "6.12") String series,
      @Schema(description = "When it was released, or listed by a distribution")
          @Nullable Instant date,
      @Schema(description = "Whose changelog it is known by", example = "KERNEL") String source,
      @Schema(description = "First of the versions whose commits are listed under this one")
          String listedFrom,
      @Schema(description = "Commits that the changelog lists, networking or not") int commits) {

    static StableItem of(StableVersion of) {
      return new StableItem(
          of.version(), of.series(), of.date(), of.source().name(), of.listedFrom(), of.items());
    }
  }

  /** A commit of a stable release. */
  @Schema(description = "A networking commit of a stable release")
  record StableCommit(
      int position,
      String title,
      @Schema(description = "Its id in the stable tree") @Nullable String commit,
      List<String> cves,
      @Schema(description = "Id of the recorded fix that it is") @Nullable String fix,
      String subsystem,
      String kind,
      boolean security,
      String provenance,
      @Nullable String driver) {

    static StableCommit of(StableEntry of) {
      return new StableCommit(
          of.position(),
          of.title(),
          of.commit(),
          of.cves(),
          of.fixId(),
          of.subsystem(),
          of.kind(),
          of.security(),
          of.provenance(),
          of.driver());
    }
  }

  @GetMapping
  @Operation(summary = "Stable releases, the newest first")
  @Parameter(
      name = "series",
      in = ParameterIn.QUERY,
      description = "Those of one series, such as 6.12",
      schema = @Schema(type = "string"))
  @PageParameters
  ResponseEntity<Listing<StableItem>> list(
      @Parameter(hidden = true) @RequestAttribute Trends.Snapshot record,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    Paging.check(parameters, Stream.of("series"));
    String series = parameters.getFirst("series");
    List<StableItem> all =
        (series == null ? stable.versions() : stable.versions(series))
            .stream().map(StableItem::of).toList();
    return paging.page(
        all,
        StableItem::version,
        parameters,
        new ListHead("stable", record.version().revision(), all.size(), VERSIONS));
  }

  @GetMapping("/{version}")
  @Operation(summary = "Networking commits of one stable release")
  @PageParameters
  ResponseEntity<Listing<StableCommit>> commits(
      @Parameter(hidden = true) @RequestAttribute Trends.Snapshot record,
      @PathVariable String version,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    Paging.check(parameters, Stream.of());
    StableVersion known =
        stable
            .version(version)
            .orElseThrow(() ->
                new NoSuchRecordException(
                    "The stable release " + version, "All are listed by /api/v1/stable."));
    List<StableCommit> all = items.all(known.alone()).stream().map(StableCommit::of).toList();
    return paging.page(
        all,
        commit -> String.valueOf(commit.position()),
        parameters,
        new ListHead("stable-" + version, record.version().revision(), all.size(), COMMITS));
  }
}
