// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fixtide.classify.Tools.Mention;
import org.fixtide.classify.Tools.Role;
import org.jspecify.annotations.Nullable;

/** Names who or what found a bug, and what helped to write its fix: from trailers and text only. */
final class ProvenanceJudge {

  private static final Answer NOTHING =
      new Answer("unattributed", "no-such-trailer", "", false, null);

  private final ToolFinder tools;
  private final FinderProse prose;
  private final Models.Finder models;
  private final List<String> order;

  ProvenanceJudge(Tools tools, Taxonomy taxonomy) {
    this.tools = new ToolFinder(tools);
    prose = new FinderProse(this.tools);
    models = new Models.Finder(tools.models());
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
      if (trailer.namesFinder() || trailer.isOneOf("Closes", "Link")) {
        List<Mention> found =
            tools.in(trailer.toString()).stream().filter(FinderProse::isFinder).toList();
        for (Mention mention : found) {
          answers.add(answer(mention, "trailer", trailer.toString()));
        }
        if (trailer.namesFinder() && found.isEmpty()) {
          answers.add(new Answer("human", "trailer", trailer.toString(), false, null));
        }
      }
    }
  }

  private void fromProse(List<Answer> answers, String text) {
    prose.in(text).forEach(said -> answers.add(answer(said.mention(), "text", said.words())));
  }

  private static Answer answer(Mention mention, String how, String matched) {
    String rule = mention.tool().key() + "-" + how;
    return new Answer(mention.tool().provenance(), rule, matched, false, null);
  }

  /** An authorship's trailer that names a tool, and what it says. */
  record Assisted(Trailer trailer, Assistance by) {

    Evidence evidence() {
      String rule = by.tool() == null ? "trailer" : by.tool() + "-trailer";
      return new Evidence("aiAssisted", rule, trailer.toString(), false);
    }
  }

  /** With which tool the fix was written, or {@code null} where no trailer says so. */
  @Nullable Assisted assistance(@Nullable String message) {
    if (message == null) {
      return null;
    }
    for (Trailer trailer : Trailer.in(message)) {
      if (trailer.namesHelper()) {
        List<Mention> named = tools.in(trailer.value());
        Mention writer =
            named.stream().filter(m -> m.tool().does(Role.WRITES)).findFirst().orElse(null);
        if (writer != null || named.isEmpty() && trailer.namesUnknownTool()) {
          return new Assisted(trailer, assistance(trailer, writer));
        }
      }
    }
    return null;
  }

  private Assistance assistance(Trailer trailer, @Nullable Mention writer) {
    String written = trailer.valueWithoutAddress();
    String tool = writer == null ? null : writer.tool().key();
    return new Assistance(written, tool, models.in(written));
  }
}
