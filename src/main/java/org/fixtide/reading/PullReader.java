// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a pull's mail around the head that {@code git request-pull} wrote. */
final class PullReader {

  private static final DateTimeFormatter GIT_DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss Z", Locale.ROOT);
  private static final String NET = "net";

  /** A tag's text that is but its name: {@code netfilter pull request 26-04-28}. */
  private static final Pattern NAME_ONLY =
      Pattern.compile("(?:[a-z]+ pull request )?[\\w.-]*\\d[\\w.-]*|[\\w.-]+-for-[\\w.-]+");

  private final Trees trees = Trees.standard();

  PullSummary read(Mail mail, RequestPull head) {
    List<String> lines = mail.lines();
    Shortlog shortlog = shortlog(lines, head);
    int body = shortlog.isEmpty() ? bodyEnd(lines, head) : shortlog.start();
    List<String> cover = lines.subList(0, head.first());
    List<String> note = withoutRules(lines.subList(Math.min(head.end(), body), body));
    Summary summary = summary(cover, note);
    String text = String.join("\n", note) + "\n" + String.join("\n", cover);
    Diffstat diffstat = Diffstat.find(lines, shortlog.isEmpty() ? body : shortlog.end());
    return assemble(mail, head, shortlog, summary, text, diffstat);
  }

  private PullSummary assemble(
      Mail mail,
      RequestPull head,
      Shortlog shortlog,
      Summary summary,
      String text,
      @Nullable Diffstat diffstat) {
    MailHeader header = mail.header();
    String subject = header.subject();
    String ref = head.ref();
    String tag = tag(ref);
    Tree tree = tree(head.repository(), bare(ref), subject);
    PullSort sort = Destination.sort(subject, bare(ref), head.repository(), text, tree);
    LocalDate day = day(header.sentAt(), head.headDate());
    Cycle cycle = Cycle.find(tag, subject, text, sort, day);
    List<ShortlogEntry> entries = BulletMatcher.match(shortlog.entries(), summary.sections());
    return new PullSummary(
        header,
        tree.key(),
        sort,
        tag,
        head.repository(),
        ref,
        Versions.find(subject, ref, text),
        cycle.release(),
        cycle.stated(),
        candidate(tree, sort, cycle, day),
        head.base(),
        head.head(),
        summary.lead(),
        summary.sections(),
        entries,
        stats(shortlog, entries, diffstat),
        problems(head, shortlog, cycle, diffstat, header));
  }

  /** Behind the last rule; without rules, or with text below the head, wherever it is longest. */
  private static Shortlog shortlog(List<String> lines, RequestPull head) {
    int from = head.end();
    for (int i = head.end(); i < lines.size(); i++) {
      if (Rules.isRule(lines.get(i))) {
        Shortlog behind = Shortlog.find(lines, i + 1);
        from = behind.isEmpty() ? from : i + 1;
      }
    }
    Shortlog found = Shortlog.find(lines, from);
    return found.isEmpty() ? Shortlog.find(lines, 0) : found;
  }

  private static int bodyEnd(List<String> lines, RequestPull head) {
    int end = head.end();
    while (end < lines.size() && !Diffstat.isLine(lines.get(end))) {
      end++;
    }
    return end;
  }

  private static List<String> withoutRules(List<String> lines) {
    return lines.stream().filter(line -> !Rules.isRule(line)).toList();
  }

  /** The tag's text where it has bullets; else the mail's own prose. Both are the lead. */
  private static Summary summary(List<String> cover, List<String> note) {
    Summary ofCover = SummaryReader.read(cover);
    Summary ofNote = SummaryReader.read(note);
    List<Section> sections = ofNote.sections().isEmpty() ? ofCover.sections() : ofNote.sections();
    String ofTag = NAME_ONLY.matcher(ofNote.lead()).matches() ? "" : ofNote.lead();
    String lead = (ofCover.lead() + "\n\n" + ofTag).strip();
    return new Summary(lead, sections);
  }

  private Tree tree(String repository, @Nullable String ref, String subject) {
    return trees
        .find(repository, ref, subject)
        .orElseGet(() -> {
          String key = trees.keyOf(repository);
          return new Tree(key, key, null, PullSort.FIXES, false, List.of(), List.of(), List.of());
        });
  }

  private @Nullable String tag(@Nullable String ref) {
    String bare = bare(ref);
    boolean branch = bare == null || (!bare.equals(ref) ? false : trees.isBranch(bare));
    return branch ? null : bare;
  }

  private static @Nullable String bare(@Nullable String ref) {
    return ref == null ? null : ref.replaceFirst("^(?:refs/)?tags/", "");
  }

  /** The mail's day in UTC, else the day of the commit it offers. */
  private static @Nullable LocalDate day(@Nullable Instant sentAt, @Nullable String headDate) {
    if (sentAt != null) {
      return sentAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }
    try {
      return headDate == null ? null : OffsetDateTime.parse(headDate, GIT_DATE).toLocalDate();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The networking tree sends one pull a candidate, so that its day tells which. */
  private static @Nullable Integer candidate(
      Tree tree, PullSort sort, Cycle cycle, @Nullable LocalDate day) {
    if (cycle.rc() != null || sort == PullSort.FEATURES || !tree.key().equals(NET) || day == null) {
      return cycle.rc();
    }
    return Releases.standard()
        .inPreparation(day)
        .filter(release -> release.version().equals(cycle.release()))
        .map(release -> Releases.standard().candidate(day, release))
        .orElse(null);
  }

  private static PullStats stats(
      Shortlog shortlog, List<ShortlogEntry> entries, @Nullable Diffstat diffstat) {
    boolean none = shortlog.isEmpty();
    return new PullStats(
        none ? null : shortlog.declared(),
        none ? null : (int) entries.stream().filter(ShortlogEntry::merge).count(),
        diffstat == null ? null : diffstat.files(),
        diffstat == null ? null : diffstat.insertions(),
        diffstat == null ? null : diffstat.deletions());
  }

  private static List<String> problems(
      RequestPull head,
      Shortlog shortlog,
      Cycle cycle,
      @Nullable Diffstat diffstat,
      MailHeader header) {
    List<@Nullable String> problems = new ArrayList<>();
    problems.add(header.sentAt() == null ? "The mail has no readable date." : null);
    problems.add(head.base() == null ? "The commit that the pull is based on is not named." : null);
    problems.add(head.head() == null ? "The commit to be pulled is not named." : null);
    problems.add(shortlog.isEmpty() ? "The mail has no shortlog." : null);
    problems.addAll(shortlog.problems());
    problems.add(diffstat == null ? "The mail does not say how many files change." : null);
    problems.add(cycle.doubt());
    return problems.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }
}
