// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.fixtide.classify.Classification;
import org.fixtide.classify.Evidence;
import org.fixtide.classify.FixText;
import org.jspecify.annotations.Nullable;

/**
 * A fix in the JSON of {@code classify}.
 *
 * @param title as the document has it
 * @param section key of the section whose bullet names it; {@code null} where none does
 * @param bullet that bullet's text
 * @param aiAssisted tool and model that its trailer names
 * @param text what was judged; no part of the JSON
 */
@JsonPropertyOrder({
  "title",
  "author",
  "section",
  "bullet",
  "subsystem",
  "secondary",
  "kind",
  "security",
  "provenance",
  "aiAssisted",
  "driver",
  "cve",
  "evidence"
})
public record ClassifiedFix(
    String title,
    @Nullable String author,
    @Nullable String section,
    @Nullable String bullet,
    String subsystem,
    List<String> secondary,
    String kind,
    boolean security,
    String provenance,
    @Nullable String aiAssisted,
    @Nullable String driver,
    List<String> cve,
    List<Reason> evidence,
    @JsonIgnore FixText text) {

  /** Why an answer was given: the rule and the words it fired on. */
  @JsonPropertyOrder({"of", "rule", "matched"})
  public record Reason(String of, String rule, String matched) {

    static Reason of(Evidence evidence) {
      return new Reason(evidence.of(), evidence.rule(), evidence.matched());
    }
  }

  static ClassifiedFix of(
      FixText text, @Nullable String author, @Nullable String section, Classification judged) {
    return new ClassifiedFix(
        text.title(),
        author,
        section,
        text.bullet(),
        judged.subsystem(),
        judged.secondary(),
        judged.kind(),
        judged.security(),
        judged.provenance(),
        judged.aiAssisted(),
        judged.driver(),
        judged.cve(),
        judged.evidence().stream().map(Reason::of).toList(),
        text);
  }
}
