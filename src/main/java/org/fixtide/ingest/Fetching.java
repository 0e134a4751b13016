// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import org.fixtide.source.FetchSettings;
import org.fixtide.source.Fetcher;
import org.fixtide.source.SyncSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one fetcher of the application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FetchSettings.class, SyncSettings.class})
class Fetching {

  @Bean
  Fetcher fetcher(FetchSettings settings, RecordedHosts hosts, RecordedPages pages) {
    return new Fetcher(settings, hosts, pages);
  }
}
