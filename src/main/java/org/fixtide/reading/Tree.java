// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tree whose pulls are known.
 *
 * @param key as in URLs and records
 * @param name as shown to people
 * @param parent key of the tree that pulls it; {@code null} for those Linus Torvalds pulls
 * @param usual what its pulls carry where neither subject nor ref nor text says
 * @param paired whether its features come from a repository of their own, named {@code -next}, so
 *     that the other one carries fixes
 * @param repositories what the addresses of its repositories look like
 * @param refs what its tags and branches are called
 * @param subjects what the subjects of its pulls look like
 */
public record Tree(
    String key,
    String name,
    @Nullable String parent,
    PullSort usual,
    boolean paired,
    List<Pattern> repositories,
    List<Pattern> refs,
    List<Pattern> subjects) {}
