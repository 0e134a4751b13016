// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

class EmlFolderSourceTests extends DocumentSourceContract {

  @Override
  DocumentSource keeping(List<String> mails) throws IOException {
    for (int i = 0; i < mails.size(); i++) {
      Files.write(folder.resolve("mail-%03d.eml".formatted(i)), SampleMails.bytes(mails.get(i)));
    }
    return DocumentSources.of(List.of(folder));
  }
}
