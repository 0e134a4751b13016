// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps figures; those of a state that is over fall out by themselves. */
@Configuration(proxyBeanMethods = false)
@EnableCaching
class FigureCache {

  private static final int ENTRIES = 500;

  /** The newest state's, and the one before for pages that began with it. */
  private static final int CUBES = 2;

  @Bean
  CacheManager figureCaches() {
    var caches = new CaffeineCacheManager("pulls", "count", "groups", "facets");
    caches.setCaffeine(Caffeine.newBuilder().maximumSize(ENTRIES));
    caches.registerCustomCache("cube", Caffeine.newBuilder().maximumSize(CUBES).build());
    return caches;
  }
}
