// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes what {@link Paging} reads and says. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = Paging.LIMIT,
    in = ParameterIn.QUERY,
    description = "Entries of a page",
    schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
@Parameter(
    name = Paging.AFTER,
    in = ParameterIn.QUERY,
    description = "Where the page begins: take it from the Link of the page before",
    schema = @Schema(type = "string"))
@ApiResponse(
    responseCode = "200",
    description = "A page of the list",
    useReturnTypeSchema = true,
    headers =
        @Header(
            name = "Link",
            description = "The next page (rel=next), where there is one",
            schema = @Schema(type = "string")))
@interface PageParameters {}
