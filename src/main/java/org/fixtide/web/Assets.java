// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Addresses of the built style sheets and scripts, for the layout. Empty where the frontend was not
 * built: pages then stand without style and script.
 */
@Component
public final class Assets {

  private static final String ENTRY = "src/main.ts";

  private final List<String> styles;
  private final List<String> scripts;
  private final String beforePaint;

  Assets() throws IOException {
    this(new ClassPathResource("static/assets/.vite/manifest.json"));
  }

  /**
   * @param manifest Vite's manifest, which may be missing
   */
  Assets(ClassPathResource manifest) throws IOException {
    JsonNode entry = entry(manifest);
    styles = entry.path("css").values().stream().map(css -> address(css.asString())).toList();
    scripts = entry.has("file") ? List.of(address(entry.path("file").asString())) : List.of();
    beforePaint = text(new ClassPathResource("web/before-paint.js"));
  }

  /** Addresses of the style sheets, in order. */
  public List<String> styles() {
    return styles;
  }

  /** Addresses of the module scripts; other chunks are fetched by them when needed. */
  public List<String> scripts() {
    return scripts;
  }

  /** The script that runs before the first paint: sets the theme chosen earlier. */
  public String beforePaint() {
    return beforePaint;
  }

  /** Hash of {@link #beforePaint()} in the form a Content-Security-Policy takes. */
  String beforePaintHash() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(beforePaint.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static JsonNode entry(ClassPathResource manifest) throws IOException {
    JsonMapper json = new JsonMapper();
    if (!manifest.exists()) {
      return json.createObjectNode();
    }
    try (InputStream in = manifest.getInputStream()) {
      return json.readTree(in).path(ENTRY);
    }
  }

  private static String text(ClassPathResource resource) throws IOException {
    return resource.getContentAsString(StandardCharsets.UTF_8).strip();
  }

  private static String address(String file) {
    return "/assets/" + file;
  }
}
