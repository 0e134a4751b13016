// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import java.util.List;
import org.fixtide.catalog.Appearance;
import org.fixtide.catalog.FixEntry;
import org.fixtide.catalog.FixHistories;
import org.fixtide.catalog.FixHistory;
import org.fixtide.catalog.FixOrigin;
import org.fixtide.catalog.FixQueries;
import org.fixtide.catalog.PatchRecord;
import org.fixtide.catalog.StableQueries;
import org.fixtide.web.data.FixItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is told of a fix. */
@Component
class FixDetails {

  private final FixQueries fixes;
  private final FixHistories histories;
  private final StableQueries stable;

  FixDetails(FixQueries fixes, FixHistories histories, StableQueries stable) {
    this.fixes = fixes;
    this.histories = histories;
    this.stable = stable;
  }

  FixDetail of(FixEntry fix) {
    List<String> id = List.of(fix.id());
    FixHistory history = histories.of(fix);
    return new FixDetail(
        FixItem.of(fix),
        history.secondary(),
        history.cves(),
        fixes.appearances(id).stream().map(FixDetails::seen).toList(),
        stable.carriers(id).getOrDefault(fix.id(), List.of()).stream()
            .map(c -> new FixDetail.Carried(c.series(), c.version(), c.date()))
            .toList(),
        fixes.reasons(id).stream()
            .map(r -> new FixDetail.Why(r.answer(), r.rule(), r.matched(), r.weak()))
            .toList(),
        history.corrections().stream()
            .map(c ->
                new FixDetail.Corrected(c.of(), c.machine(), c.value(), c.by(), c.on(), c.why()))
            .toList(),
        history.origins().stream().map(FixDetails::origin).toList(),
        history.mendedBy().stream().map(FixEntry::id).toList(),
        mail(history.patch()));
  }

  private static FixDetail.Seen seen(Appearance of) {
    return new FixDetail.Seen(
        of.tree(),
        of.slug(),
        of.release(),
        of.rc(),
        of.sentAt().toInstant(),
        of.title(),
        of.section(),
        of.bullet());
  }

  private static FixDetail.Origin origin(FixOrigin of) {
    FixOrigin.Carrier carrier = of.carrier();
    return new FixDetail.Origin(
        of.commit(), of.title(), of.fixId(), carrier == null ? null : carrier.release());
  }

  private static FixDetail.@Nullable PatchMail mail(@Nullable PatchRecord patch) {
    return patch == null
        ? null
        : new FixDetail.PatchMail(
            patch.messageId(),
            patch.sentAt(),
            patch.version(),
            patch.files().stream()
                .map(f -> new FixDetail.ChangedFile(f.path(), f.insertions(), f.deletions()))
                .toList());
  }
}
