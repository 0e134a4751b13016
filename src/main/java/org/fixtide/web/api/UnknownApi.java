// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Addresses under the API that there are none of: a problem instead of the site's page for people.
 */
@RestController
@Hidden
class UnknownApi {

  @GetMapping({"/api/v1", "/api/v1/**"})
  void none(HttpServletRequest request) {
    throw new NoSuchRecordException(
        request.getRequestURI(),
        "There are /api/v1/fixes, /pulls, /releases, /subsystems, /drivers and /stable; /api"
            + " describes them.");
  }
}
