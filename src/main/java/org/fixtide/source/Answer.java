// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.MessageHeaders;
import org.jspecify.annotations.Nullable;

/** What a server answered to one request, unpacked. */
record Answer(URI uri, int status, MessageHeaders headers, byte[] body) {

  private static final int BEGINNING = 64 << 10;

  @Nullable String header(String name) {
    Header header = headers.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  /** In lower case, without parameters; empty where it says none. */
  String mediaType() {
    String type = header(HttpHeaders.CONTENT_TYPE);
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  boolean isHtml() {
    return mediaType().equals("text/html") || mediaType().equals("application/xhtml+xml");
  }

  boolean isRedirect() {
    return status >= 301 && status <= 308 && status != 304 && header(HttpHeaders.LOCATION) != null;
  }

  /** Whether trying again later may help. */
  boolean isPassingFailure() {
    return status >= 500 || status == 429 || status == 408;
  }

  /** The beginning of the body; byte for byte where it is not UTF-8. */
  String beginning() {
    return new String(body, 0, Math.min(body.length, BEGINNING), StandardCharsets.UTF_8);
  }

  /**
   * How long the server asks to be left alone. A date is held against the server's own clock, where
   * it tells that, for either clock may be wrong.
   */
  @Nullable Duration retryAfter(Instant now) {
    String value = header(HttpHeaders.RETRY_AFTER);
    if (value == null) {
      return null;
    }
    if (value.strip().matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value.strip()));
    }
    Instant until = DateUtils.parseStandardDate(value);
    String date = header(HttpHeaders.DATE);
    Instant from = date == null ? null : DateUtils.parseStandardDate(date);
    return until == null ? null : Duration.between(from == null ? now : from, until);
  }
}
