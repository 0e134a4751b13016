// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the criteria of {@link org.fixtide.catalog.FixFilter}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "release",
    in = ParameterIn.QUERY,
    description = "Release, such as 6.19",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "from",
    in = ParameterIn.QUERY,
    description = "From this release on",
    schema = @Schema(type = "string"))
@Parameter(
    name = "to",
    in = ParameterIn.QUERY,
    description = "Up to this release",
    schema = @Schema(type = "string"))
@Parameter(
    name = "rc",
    in = ParameterIn.QUERY,
    description = "Candidate's number",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "tree",
    in = ParameterIn.QUERY,
    description = "Tree of the pull: net, bluetooth, can ...",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "pull",
    in = ParameterIn.QUERY,
    description = "Slug of a pull",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "section",
    in = ParameterIn.QUERY,
    description = "Section of the pull's summary: always-broken, new-code ...",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "area",
    in = ParameterIn.QUERY,
    description = "Area of subsystems",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "subsystem",
    in = ParameterIn.QUERY,
    description = "Key of a subsystem: see /api/v1/subsystems",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "driver",
    in = ParameterIn.QUERY,
    description = "Kernel module: see /api/v1/drivers",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "kind",
    in = ParameterIn.QUERY,
    description = "Kind of bug: leak, use-after-free ...",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "provenance",
    in = ParameterIn.QUERY,
    description = "Who or what found it: fuzzer, ai, ci ...",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "ai-assisted",
    in = ParameterIn.QUERY,
    description = "Whether the author names an AI as a help: yes, no",
    schema = @Schema(type = "string"))
@Parameter(
    name = "security",
    in = ParameterIn.QUERY,
    description = "Whether it is security relevant: yes, no",
    schema = @Schema(type = "string"))
@Parameter(
    name = "cve",
    in = ParameterIn.QUERY,
    description = "yes, no, or an id",
    schema = @Schema(type = "string"))
@Parameter(
    name = "mends-fix",
    in = ParameterIn.QUERY,
    description = "Whether it mends an earlier fix on record: yes, no",
    schema = @Schema(type = "string"))
@Parameter(
    name = "mended",
    in = ParameterIn.QUERY,
    description = "Whether a later fix on record mends it: yes, no",
    schema = @Schema(type = "string"))
@Parameter(
    name = "author",
    in = ParameterIn.QUERY,
    description = "Part of the author's name",
    schema = @Schema(type = "string"))
@Parameter(
    name = "q",
    in = ParameterIn.QUERY,
    description = "Words of the title",
    schema = @Schema(type = "string"))
@Parameter(
    name = "tests",
    in = ParameterIn.QUERY,
    description = "out leaves tests and documentation out",
    schema = @Schema(type = "string"))
@Parameter(
    name = "sort",
    in = ParameterIn.QUERY,
    description = "Order by the newest pull",
    schema =
        @Schema(
            type = "string",
            allowableValues = {"newest", "oldest"},
            defaultValue = "newest"))
@interface FixParameters {}
