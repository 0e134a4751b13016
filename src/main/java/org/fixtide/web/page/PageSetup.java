// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link CurrentRecord} before every page, and {@link ChartsApart} after it. */
@Configuration(proxyBeanMethods = false)
class PageSetup implements WebMvcConfigurer {

  private final CurrentRecord record;
  private final ChartsApart charts;

  PageSetup(CurrentRecord record, ChartsApart charts) {
    this.record = record;
    this.charts = charts;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(record)
        .excludePathPatterns("/assets/**", "/favicon.svg", "/api/v1/classify/**");
    registry.addInterceptor(charts).excludePathPatterns("/assets/**", "/api/**");
  }
}
