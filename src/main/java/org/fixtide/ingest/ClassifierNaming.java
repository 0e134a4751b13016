// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.util.List;
import org.fixtide.catalog.FixEvidence;
import org.fixtide.catalog.FixLabels;
import org.fixtide.catalog.FixNaming;
import org.fixtide.classify.Classification;
import org.fixtide.classify.Classifier;
import org.fixtide.classify.FixText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the classifier label the catalog's fixes. */
@Component
class ClassifierNaming implements FixNaming {

  private final Classifier classifier = Classifier.standard();

  @Override
  public FixLabels label(String title, String tree, @Nullable String bullet) {
    Classification of = classifier.classify(new FixText(title, tree, bullet, null, List.of()));
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
            .toList());
  }

  @Override
  public int revision() {
    return classifier.revision();
  }
}
