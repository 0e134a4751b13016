// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * What every page stands in: {@code assets} for the layout of all views, error pages included, and
 * the built files themselves, compressed at build time and cached for good, as their names change
 * with their content.
 */
@Configuration
@ConditionalOnWebApplication // commands start without it
class Frame implements WebMvcConfigurer {

  private static final Duration FOR_GOOD = Duration.ofDays(365);

  @Autowired
  void expose(ThymeleafViewResolver resolver, Assets assets) {
    resolver.addStaticVariable("assets", assets);
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new EncodedResourceResolver());
  }
}
