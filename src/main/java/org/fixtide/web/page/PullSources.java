// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.regex.Pattern;
import org.fixtide.catalog.PullEntry;
import org.jspecify.annotations.Nullable;

/** Addresses of a pull's sources on git.kernel.org; only links, nothing is asked for there. */
final class PullSources {

  private static final Pattern KERNEL_ORG =
      Pattern.compile("^(?:git|https?)://git\\.kernel\\.org(/pub/scm/[\\w./-]+?)/?$");
  private static final String HOST = "https://git.kernel.org";
  private static final String TORVALDS = HOST + "/torvalds/c/";

  private PullSources() {}

  /** The tag's page; {@code null} where the pull names no tag or another host. */
  static @Nullable String tag(PullEntry pull) {
    String root = root(pull);
    return root == null || pull.tag() == null ? null : root + "/tag/?h=" + pull.tag();
  }

  /** The log from base to head. */
  static @Nullable String commits(PullEntry pull) {
    String root = root(pull);
    return root == null || pull.headCommit() == null
        ? null
        : root + "/log/?id=" + pull.headCommit();
  }

  /** The merge commit; {@code null} where it is not known or not in Linus Torvalds' tree. */
  static @Nullable String merge(PullEntry pull) {
    String into = pull.mergedInto();
    return pull.mergeCommit() != null && into != null && into.contains("torvalds")
        ? TORVALDS + pull.mergeCommit()
        : null;
  }

  private static @Nullable String root(PullEntry pull) {
    if (pull.repository() == null) {
      return null;
    }
    var matcher = KERNEL_ORG.matcher(pull.repository());
    return matcher.matches() ? HOST + matcher.group(1) : null;
  }
}
