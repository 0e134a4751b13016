// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.ByteArrayInputStream;
import java.util.List;

class StreamSourceTests extends DocumentSourceContract {

  @Override
  DocumentSource keeping(List<String> mails) {
    var in = new ByteArrayInputStream(SampleMails.mbox(mails));
    return DocumentSources.of(in, "standard input");
  }
}
