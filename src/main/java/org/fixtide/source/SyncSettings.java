// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which places are visited for what is new.
 *
 * @param enabled whether they are visited by themselves, as often as {@code every} says
 * @param every how often, while the site is served
 * @param since before which nothing is asked for
 * @param inboxes archives of public-inbox, searched over HTTP
 * @param epochs archives of public-inbox whose git repositories are mirrored, for their whole
 *     history; gigabytes each
 * @param changelogs folder of the stable kernels' changelogs; none if empty
 * @param localChangelogs distribution changelogs on this machine, as globs
 * @param folder where mirrors are kept
 * @param visitRequests most requests of one visit
 * @param threadAfter how old a series must be before its thread is fetched, so that it is whole
 */
@ConfigurationProperties("fixtide.sync")
public record SyncSettings(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("30m") Duration every,
    @DefaultValue("2019-01-01") LocalDate since,
    @DefaultValue({}) List<URI> inboxes,
    @DefaultValue({}) List<URI> epochs,
    @DefaultValue({}) List<URI> changelogs,
    @DefaultValue({}) List<String> localChangelogs,
    @DefaultValue("data/mirrors") Path folder,
    @DefaultValue("100") int visitRequests,
    @DefaultValue("3d") Duration threadAfter) {}
