// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.net.URI;

/** Parts of web addresses. */
final class Addresses {

  private Addresses() {}

  /** The address with the slash at its end that public-inbox and cgit want. */
  static URI folder(URI uri) {
    String text = uri.toString();
    return text.endsWith("/") ? uri : URI.create(text + "/");
  }

  /** The last name in its path; the host's where there is none. */
  static String lastPart(URI uri) {
    String path = uri.getPath().replaceAll("/+$", "");
    return path.isEmpty() ? uri.getHost() : path.substring(path.lastIndexOf('/') + 1);
  }
}
