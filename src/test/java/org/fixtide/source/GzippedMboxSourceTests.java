// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class GzippedMboxSourceTests extends DocumentSourceContract {

  @Override
  DocumentSource keeping(List<String> mails) throws IOException {
    byte[] packed = SampleMails.gzip(SampleMails.mbox(mails));
    Path mbox = Files.write(folder.resolve("list.mbox.gz"), packed);
    return DocumentSources.of(List.of(mbox));
  }
}
