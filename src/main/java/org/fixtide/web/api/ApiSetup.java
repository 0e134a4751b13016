// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets scripts of any site read the record; nobody is known to it, so no credentials are taken. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Fixtide",
            version = "1",
            description =
                "Linux networking fixes, read from the pull requests that carry them. For reading"
                    + " only, without an account."),
    servers = @Server(url = "/", description = "This site"))
@Configuration(proxyBeanMethods = false)
class ApiSetup implements WebMvcConfigurer {

  @Override
  public void addCorsMappings(CorsRegistry registry) {
    for (String path : new String[] {"/api/v1/**", "/data/**"}) {
      registry
          .addMapping(path)
          .allowedOrigins("*")
          .allowedMethods("GET", "HEAD")
          .exposedHeaders(HttpHeaders.LINK, HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER);
    }
  }
}
