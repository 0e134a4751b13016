// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages for errors that no controller has turned into a page of its own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages implements ErrorViewResolver {

  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    if (status == HttpStatus.NOT_FOUND) {
      return page("error/404", all, "Not on record", "There is no such page.");
    }
    if (status.is4xxClientError()) {
      return page("error/400", all, "Not understood", "The address could not be understood.");
    }
    return page("error/500", all, "Not made", "This page could not be made.");
  }

  private static ModelAndView page(
      String view, Map<String, Object> model, String title, String description) {
    model.put("page", new PageHead(title, description, "", ""));
    return new ModelAndView(view, model);
  }
}
