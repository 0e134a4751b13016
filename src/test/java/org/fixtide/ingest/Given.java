// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.fixtide.source.DocumentSource;
import org.fixtide.source.SourceDocument;
import org.fixtide.source.SourceEvent;

/** A source of events that a test gives. */
record Given(List<? extends SourceEvent> events) implements DocumentSource {

  static Given these(SourceEvent... events) {
    return new Given(List.of(events));
  }

  Given shuffled(long seed) {
    List<SourceEvent> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(seed));
    return new Given(shuffled);
  }

  static SourceDocument mail(String text) {
    return SourceDocument.mail(text.getBytes(UTF_8), "given.eml", null);
  }

  /** What pr-tracker-bot answers to a merged pull. */
  static SourceDocument mergeNotice(String pullId, String commit) {
    return mail(
        """
        From: pr-tracker-bot@kernel.org
        Message-ID: <notice-%1$s@example.org>
        In-Reply-To: <%1$s@example.org>
        X-PR-Tracked-Message-Id: <%1$s@example.org>
        X-PR-Merge-Tree: torvalds/linux.git
        X-PR-Merge-Commit-Id: %2$s
        Date: Fri, 9 Jan 2026 10:00:00 +0000
        Subject: Re: [GIT PULL] Networking

        has been merged into torvalds/linux.git
        """
            .formatted(pullId, commit));
  }

  /** A patch of 5 January 2026 whose bug syzbot found; {@code origin} is what it fixes. */
  static SourceDocument patch(String title, String origin) {
    return patch("patch", 5, "[PATCH net]", title, origin);
  }

  /**
   * A patch mail.
   *
   * @param day of January 2026, ten o'clock
   * @param bracket what stands before the title in the subject
   */
  static SourceDocument patch(String id, int day, String bracket, String title, String origin) {
    return mail(
        """
        From: Bob Author <bob@example.org>
        Message-ID: <%1$s@example.org>
        Date: %2$02d Jan 2026 10:00:00 +0000
        Subject: %3$s %4$s

        It was wrong.

        Fixes: 0123456789ab ("%5$s")
        Reported-by: syzbot+0123456789abcdef0123@syzkaller.appspotmail.com
        Signed-off-by: Bob Author <bob@example.org>
        ---
         net/core/dev.c | 2 +-
         1 file changed, 1 insertion(+), 1 deletion(-)

        diff --git a/net/core/dev.c b/net/core/dev.c
        --- a/net/core/dev.c
        +++ b/net/core/dev.c
        @@ -1,1 +1,1 @@
        -a
        +b
        """
            .formatted(id, day, bracket, title, origin));
  }

  @Override
  public String name() {
    return "given documents";
  }

  @Override
  public void read(Consumer<SourceEvent> sink) {
    events.forEach(sink);
  }
}
