// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fixtide.catalog.FixRecord;
import org.fixtide.catalog.PullRecord;
import org.fixtide.catalog.PullRecord.Line;
import org.fixtide.catalog.PullRecord.Match;
import org.fixtide.catalog.PullRecord.SectionRecord;
import org.fixtide.catalog.PullSort;

/**
 * The facts of pulls, without their mails' prose: tags, dates, sender, commits, counts, sections,
 * and of a fixes pull its titles with their authors. Of a bullet only the words on which the
 * classifier decided. What is worked out from these when they are recorded (address, re-sends, ids)
 * is left out.
 */
final class Facts {

  /** Stands for what is left out around a bullet's words. */
  private static final String LEFT_OUT = " \u2026 ";

  private final Map<String, FixRecord> fixes;

  /**
   * @param fixes by id
   */
  Facts(Map<String, FixRecord> fixes) {
    this.fixes = fixes;
  }

  PullRecord of(PullRecord pull) {
    Excerpts excerpts = pull.sort() == PullSort.FIXES ? excerpts(pull) : Excerpts.NONE;
    return new PullRecord(
        pull.messageId(),
        pull.tree(),
        null,
        pull.tag(),
        pull.sort(),
        pull.version(),
        true,
        null,
        pull.senderName(),
        null,
        pull.sentAt(),
        pull.release(),
        pull.releaseStated(),
        pull.rc(),
        pull.repository(),
        pull.ref(),
        pull.baseCommit(),
        pull.headCommit(),
        pull.mergedInto(),
        pull.mergeCommit(),
        "",
        List.of(),
        pull.counts(),
        excerpts.sections(),
        excerpts.shortlog());
  }

  private record Excerpts(List<SectionRecord> sections, List<Line> shortlog) {
    static final Excerpts NONE = new Excerpts(List.of(), List.of());
  }

  private Excerpts excerpts(PullRecord pull) {
    List<List<String>> bullets =
        pull.sections().stream().<List<String>>map(section -> new ArrayList<>()).toList();
    List<Line> lines = pull.shortlog().stream().map(line -> line(line, pull, bullets)).toList();
    List<SectionRecord> sections = new ArrayList<>();
    for (int i = 0; i < bullets.size(); i++) {
      sections.add(section(pull.sections().get(i), bullets.get(i)));
    }
    return new Excerpts(sections, lines);
  }

  private Line line(Line line, PullRecord pull, List<List<String>> bullets) {
    String said = said(line, pull.sections());
    Match match = line.bullet();
    Match kept = null;
    if (match != null && !said.isEmpty()) {
      List<String> section = bullets.get(match.section());
      kept = new Match(match.section(), section.size(), match.score());
      section.add(said);
    }
    return new Line(
        line.author(), line.title(), line.titleKey(), line.merge(), line.section(), kept, null);
  }

  private String said(Line line, List<SectionRecord> sections) {
    Match match = line.bullet();
    FixRecord fix = line.fix() == null ? null : fixes.get(line.fix());
    if (match == null || fix == null) {
      return "";
    }
    String bullet = sections.get(match.section()).bullets().get(match.bullet());
    List<String> words = DecisiveWords.of(fix, bullet);
    return words.isEmpty() ? "" : (LEFT_OUT + String.join(LEFT_OUT, words) + LEFT_OUT).strip();
  }

  private static SectionRecord section(SectionRecord section, List<String> bullets) {
    // A heading that the taxonomy does not know may be prose of the mail's.
    String title = section.key().equals("none") ? null : section.title();
    return new SectionRecord(section.key(), title, section.count(), bullets);
  }
}
