// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fixtide.classify.Tools.Mention;
import org.fixtide.classify.Tools.Role;
import org.jspecify.annotations.Nullable;

/** Names who or what found a bug, and what helped to write its fix: from trailers and text only. */
final class ProvenanceJudge {

  private static final Answer NOTHING =
      new Answer("unattributed", "no-such-trailer", "", false, null);

  /** "reported by", "found with": the words after which a text names the finder. */
  private static final Pattern FOUND =
      Pattern.compile(
          "\\b(?:reported|found|discovered|detected|spotted|identified|uncovered|caught|flagged)"
              + "(?: \\w+)? (?:by|with|using|via|through)\\b([^.;\\n]{0,60})",
          Pattern.CASE_INSENSITIVE);

  /** "syzbot reported", "Coverity found": a text that begins its sentence with the finder. */
  private static final Pattern FINDS =
      Pattern.compile(
          "([^.;\\n]{0,60})\\b(?:reported|reports|found|complains|complained|discovered|detected"
              + "|spotted|identified|flagged|caught|points out|pointed out|noticed)\\b");

  private final Tools.Finder tools;
  private final List<String> order;

  ProvenanceJudge(Tools tools, Taxonomy taxonomy) {
    this.tools = new Tools.Finder(tools);
    order = taxonomy.provenances().stream().map(Term::key).toList();
  }

  /** Every finder that the texts name, the primary one first; never empty. */
  List<Answer> answers(FixText fix) {
    List<Answer> answers = new ArrayList<>(2);
    String message = fix.message();
    if (message != null) {
      fromTrailers(answers, Trailer.in(message));
      fromProse(answers, message.replaceAll("(?<=\\S)\n(?=\\S)", " "));
    }
    if (fix.bullet() != null) {
      fromProse(answers, fix.bullet());
    }
    answers.sort(Comparator.comparingInt(answer -> order.indexOf(answer.key())));
    answers.add(NOTHING);
    return answers;
  }

  private void fromTrailers(List<Answer> answers, List<Trailer> trailers) {
    for (Trailer trailer : trailers) {
      boolean finder = isFinder(trailer);
      if (finder || trailer.isOneOf("Closes", "Link")) {
        List<Mention> found = finders(trailer.value());
        for (Mention mention : found) {
          answers.add(answer(mention, "trailer", trailer.toString()));
        }
        if (finder && found.isEmpty()) {
          answers.add(new Answer("human", "trailer", trailer.toString(), false, null));
        }
      }
    }
  }

  private static boolean isFinder(Trailer trailer) {
    return trailer.isOneOf(
            "Found-by", "Discovered-by", "Addresses-Coverity", "Addresses-Coverity-ID")
        || trailer.key().startsWith("Reported-");
  }

  private void fromProse(List<Answer> answers, String text) {
    List<MatchResult> places = new ArrayList<>(FOUND.matcher(text).results().toList());
    FINDS.matcher(text).results().forEach(places::add);
    for (MatchResult place : places) {
      for (Mention mention : finders(place.group(1))) {
        answers.add(answer(mention, "text", place.group().strip()));
      }
    }
  }

  private List<Mention> finders(String text) {
    return tools.in(text).stream()
        .filter(m -> m.tool().does(Role.FINDS) || m.tool().does(Role.REVIEWS))
        .toList();
  }

  private static Answer answer(Mention mention, String how, String matched) {
    String rule = mention.tool().key() + "-" + how;
    return new Answer(mention.tool().provenance(), rule, matched, false, null);
  }

  /** The trailer that says with which tool the fix was written, or {@code null}. */
  @Nullable Trailer assistance(@Nullable String message) {
    if (message == null) {
      return null;
    }
    for (Trailer trailer : Trailer.in(message)) {
      List<Mention> named = tools.in(trailer.value());
      boolean writes = named.stream().anyMatch(m -> m.tool().does(Role.WRITES));
      boolean person = named.isEmpty() && trailer.value().contains("@");
      if (trailer.isOneOf("Assisted-by") && (writes || named.isEmpty() && !person)
          || trailer.isOneOf("Co-developed-by", "Generated-by") && writes) {
        return trailer;
      }
    }
    return null;
  }
}
