// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser to load nothing from elsewhere and to run no script but ours; only charts made
 * for it are framed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100) // sees the address that was asked for
class SecurityHeaders extends OncePerRequestFilter {

  private static final String NO_FRAMES = "frame-ancestors 'none'";

  private final String policy;
  private final String framed;

  SecurityHeaders(Assets assets) {
    policy =
        String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self' '" + assets.beforePaintHash() + "'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            NO_FRAMES);
    framed = policy.replace(NO_FRAMES, "frame-ancestors *");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean embed = request.getRequestURI().startsWith("/embed/");
    response.setHeader("Content-Security-Policy", embed ? framed : policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    chain.doFilter(request, response);
  }
}
