// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.util.List;
import org.fixtide.catalog.FixEvidence;
import org.fixtide.catalog.FixLabels;
import org.fixtide.catalog.FixNaming;
import org.fixtide.catalog.FixSource;
import org.fixtide.classify.Classification;
import org.fixtide.classify.Classifier;
import org.fixtide.classify.FixText;
import org.springframework.stereotype.Component;

/** Lets the classifier label the catalog's fixes, and people correct it. */
@Component
class ClassifierNaming implements FixNaming {

  private final Classifier classifier = Classifier.standard();
  private final Networking networking = Networking.standard();
  private final Corrections corrections;

  ClassifierNaming(Corrections corrections) {
    this.corrections = corrections;
  }

  @Override
  public FixLabels label(FixSource fix) {
    Classification of =
        classifier.classify(
            new FixText(fix.title(), fix.tree(), fix.bullet(), fix.message(), fix.paths()));
    return corrections.apply(fix.title(), fix.author(), labels(of));
  }

  private static FixLabels labels(Classification of) {
    return new FixLabels(
        of.subsystem(),
        of.secondary(),
        of.kind(),
        of.security(),
        of.provenance(),
        of.aiAssisted(),
        of.driver(),
        of.cve(),
        of.evidence().stream()
            .map(e -> new FixEvidence(e.of(), e.rule(), e.matched(), e.weak()))
            .toList(),
        List.of());
  }

  @Override
  public boolean isNetworking(String title, FixLabels labels) {
    return networking.has(title, labels);
  }

  @Override
  public int revision() {
    return classifier.revision() + networking.revision();
  }
}
