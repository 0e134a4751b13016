// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What concerns a machine.
 *
 * @param advice what can be said in a sentence or two, never more than is known
 * @param needed the stable release of the machine's series that has all fixes that are missing;
 *     {@code null} where none is missing or none has all
 * @param missing how many fixes are missing, those of what every machine has apart
 * @param missingWithCve how many of these have a CVE id
 * @param others how many devices are not for networking
 */
public record Report(
    String advice,
    @Nullable KernelVersion kernel,
    @Nullable String needed,
    int missing,
    int missingWithCve,
    int missingForEverybody,
    List<Topic> topics,
    List<String> unserved,
    int others,
    List<String> recognised,
    List<String> unknown,
    int unknownLines) {}
