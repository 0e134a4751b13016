// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.IOException;
import java.net.URI;
import java.util.zip.ZipException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.fixtide.source.FetchOutcome.Forbidden;
import org.fixtide.source.FetchOutcome.TooLarge;
import org.fixtide.source.FetchOutcome.Unexpected;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request and takes one answer, within the limits. Redirects, repeats and cookies are not
 * its business, and the client's own are off.
 */
final class PlainHttp implements AutoCloseable {

  private final FetchSettings settings;
  private final CloseableHttpClient client;
  private final int limit;

  PlainHttp(FetchSettings settings) {
    this.settings = settings;
    this.limit = Math.toIntExact(Math.min(settings.largest().toBytes(), Integer.MAX_VALUE - 64));
    this.client = client(settings);
  }

  private static CloseableHttpClient client(FetchSettings settings) {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new PublicAddresses())
                .setMaxConnPerRoute(1)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .setSocketTimeout(Timeout.of(settings.readTimeout()))
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(Timeout.of(settings.readTimeout()))
                .setProtocolUpgradeEnabled(false)
                .build())
        .setUserAgent(settings.userAgent())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  /**
   * @param kept the page of last time, to be sent only where it has changed
   */
  Answer get(URI uri, FetchRequest request, @Nullable Page kept) throws Stop, PassingFailure {
    HttpGet get = new HttpGet(uri);
    get.setHeader(HttpHeaders.ACCEPT, String.join(", ", request.mediaTypes()) + ", */*;q=0.1");
    get.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
    if (kept != null) {
      condition(get, HttpHeaders.IF_NONE_MATCH, kept.etag());
      condition(get, HttpHeaders.IF_MODIFIED_SINCE, kept.lastModified());
    }
    try (Deadline deadline = new Deadline(settings.totalTime(), get)) {
      return send(uri, get, deadline);
    }
  }

  private static void condition(HttpGet get, String name, @Nullable String value) {
    if (value != null) {
      get.setHeader(name, value);
    }
  }

  private Answer send(URI uri, HttpGet get, Deadline deadline) throws Stop, PassingFailure {
    try {
      return client.execute(
          get,
          response ->
              new Answer(
                  uri, response.getCode(), response, Unpacking.body(response.getEntity(), limit)));
    } catch (PublicAddresses.PrivateAddressException e) {
      throw new Stop(new Forbidden(String.valueOf(e.getMessage())));
    } catch (Unpacking.TooMuchException e) {
      throw new Stop(new TooLarge("%s is larger than %s.".formatted(uri, settings.largest())));
    } catch (Unpacking.UnknownCodingException e) {
      throw new Stop(new Unexpected(null, "%s is packed as %s.".formatted(uri, e.getMessage())));
    } catch (IOException e) {
      throw new PassingFailure(reason(uri, e, deadline), null);
    }
  }

  private String reason(URI uri, IOException e, Deadline deadline) {
    if (deadline.passed()) {
      return "%s was not answered in full within %d s."
          .formatted(uri, settings.totalTime().toSeconds());
    }
    String how = e instanceof ZipException ? "The answer is damaged" : "No whole answer came";
    return "%s: %s (%s).".formatted(uri, how, MailStream.cause(e));
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
