// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fixtide.web.PageHead;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API: for programs as OpenAPI, for people as a page made of it. */
@Controller
class ApiController {

  private static final Resource OPENAPI = new ClassPathResource("api/openapi.json");

  private final View view;

  ApiController(JsonMapper json) throws IOException {
    try (InputStream in = OPENAPI.getInputStream()) {
      view = View.of(json.readTree(in));
    }
  }

  /** {@code /api}, ready to show. */
  record View(String about, List<Operation> operations) {

    static View of(JsonNode openapi) {
      List<Operation> operations = new ArrayList<>();
      openapi
          .path("paths")
          .properties()
          .forEach(path ->
              path.getValue()
                  .properties()
                  .forEach(method ->
                      operations.add(
                          Operation.of(path.getKey(), method.getKey(), method.getValue()))));
      return new View(openapi.path("info").path("description").asString(), operations);
    }
  }

  /**
   * @param example an address to try; empty for one that is not fetched
   */
  record Operation(
      String method,
      String path,
      String summary,
      String description,
      List<Parameter> parameters,
      String example) {

    static Operation of(String path, String method, JsonNode node) {
      List<Parameter> parameters = new ArrayList<>();
      node.path("parameters").forEach(parameter -> parameters.add(Parameter.of(parameter)));
      boolean fetched = method.equals("get") && path.indexOf('{') < 0;
      return new Operation(
          method.toUpperCase(Locale.ROOT),
          path,
          node.path("summary").asString(""),
          node.path("description").asString(""),
          parameters,
          fetched ? path : "");
    }
  }

  /** A parameter and what it means. */
  record Parameter(String name, String description) {
    static Parameter of(JsonNode node) {
      return new Parameter(node.path("name").asString(""), node.path("description").asString(""));
    }
  }

  @GetMapping("/api")
  String page(Model model) {
    model.addAttribute("view", view);
    model.addAttribute(
        "page",
        new PageHead(
            "API",
            "Fixtide's records for programs: fixes, pulls, releases, subsystems, drivers and stable"
                + " releases as JSON.",
            "",
            "/api"));
    return "pages/api";
  }

  @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Resource openapi() {
    return OPENAPI;
  }
}
