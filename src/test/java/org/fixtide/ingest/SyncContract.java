// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.fixtide.catalog.IngestRun;
import org.fixtide.catalog.IngestRunRepository;
import org.fixtide.catalog.PullRepository;
import org.fixtide.catalog.SourceNotes;
import org.fixtide.source.Ending;
import org.fixtide.source.Ending.How;
import org.fixtide.source.Listed;
import org.fixtide.source.LiveSource;
import org.fixtide.source.Reached;
import org.fixtide.source.SourceEvent;
import org.fixtide.source.Taken;
import org.fixtide.source.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a visit to a live source leaves behind, on every database. */
@SuppressWarnings("NullAway") // fields are filled by Spring and JUnit
abstract class SyncContract extends RecordContract {

  private static final String KEY = "lore/given";
  private static final PullLetter ONE =
      PullLetter.net("rc5", "2026-01-08", "net-9.1-rc5", "tcp: c", "udp: d");
  private static final PullLetter TWO =
      PullLetter.bluetooth("bt", "2026-01-05", "Bluetooth: L2CAP: fix a leak", "Bluetooth: b");

  @Autowired Sync sync;
  @Autowired SourceNotes notes;
  @Autowired IngestRunRepository runRows;
  @Autowired PullRepository pulls;

  @BeforeEach
  void forget() {
    jdbc.update("DELETE FROM source_cursor");
    jdbc.update("DELETE FROM source_item");
  }

  /** A source that does as a test says. */
  private record Told(Visiting visiting) implements LiveSource {

    interface Visiting {
      Ending visit(Visit visit, Consumer<SourceEvent> sink);
    }

    @Override
    public String key() {
      return KEY;
    }

    @Override
    public String address() {
      return "https://example.org/given/";
    }

    @Override
    public Ending visit(Visit visit, Consumer<SourceEvent> sink) {
      return visiting.visit(visit, sink);
    }
  }

  private static Told handingOn(Ending ending, SourceEvent... events) {
    return new Told((_, sink) -> {
      List.of(events).forEach(sink);
      return ending;
    });
  }

  private static final Ending CURRENT = new Ending(How.CURRENT, null);

  private SyncResult visit(LiveSource source) {
    return sync.visit(source, _ -> {});
  }

  private IngestRun lastRun() {
    return runRows.findAll().getLast();
  }

  @Test
  void documentsAndWhatIsTakenAreRemembered() {
    visit(
        handingOn(
            CURRENT,
            ONE.document(),
            new Taken("rc5@example.org"),
            TWO.document(),
            new Taken("thread bt@example.org"),
            new Reached("newest", "2026-01-08T10:00:00Z")));
    assertThat(pulls.count()).isEqualTo(2);
    assertThat(notes.cursor(KEY, "newest")).contains("2026-01-08T10:00:00Z");
    assertThat(notes.taken(KEY, Set.of("rc5@example.org", "thread bt@example.org", "no@x")))
        .containsExactlyInAnyOrder("rc5@example.org", "thread bt@example.org");
    assertThat(notes.taken("lore/other", Set.of("rc5@example.org", "thread bt@example.org")))
        .as("a mail on record need not be asked for anywhere, a thread of another archive must")
        .containsExactly("rc5@example.org");
    assertThat(lastRun().state()).isEqualTo(IngestRun.State.DONE);
    assertThat(lastRun().ending()).isEqualTo("CURRENT");
  }

  @Test
  void aCursorMoves() {
    visit(handingOn(CURRENT, new Reached("newest", "1")));
    visit(handingOn(CURRENT, new Reached("newest", "2"), new Reached("back-to", "0")));
    assertThat(notes.cursor(KEY, "newest")).contains("2");
    assertThat(notes.cursors()).hasSize(2);
  }

  @Test
  void whatWasNotStoredIsNotTaken() {
    Told lost =
        new Told((_, sink) -> {
          sink.accept(ONE.document());
          sink.accept(new Taken("rc5@example.org"));
          sink.accept(new Reached("newest", "1"));
          sink.accept(TWO.document());
          sink.accept(new Taken("bt@example.org"));
          throw new IllegalStateException("connection to the database lost");
        });
    assertThatThrownBy(() -> visit(lost)).hasMessageContaining("lost");
    assertThat(lastRun().state()).isEqualTo(IngestRun.State.FAILED);
    assertThat(notes.taken(KEY, Set.of("rc5@example.org", "bt@example.org")))
        .containsExactly("rc5@example.org");

    visit(handingOn(CURRENT, ONE.document(), TWO.document(), new Taken("bt@example.org")));
    assertThat(pulls.count()).as("nothing lost, nothing twice").isEqualTo(2);
  }

  @Test
  void howItEndedIsKeptWithTheRun() {
    SyncResult result = visit(handingOn(new Ending(How.PAUSED, "Come again at noon.")));
    assertThat(result.isGood()).isFalse();
    assertThat(lastRun().ending()).isEqualTo("PAUSED");
    assertThat(lastRun().message()).isEqualTo("Come again at noon.");
  }

  @Test
  void oneAtATime() {
    AtomicReference<SyncResult> second = new AtomicReference<>();
    SyncResult first =
        visit(
            new Told((_, _) -> {
              second.set(visit(handingOn(CURRENT)));
              return CURRENT;
            }));
    assertThat(first.isElsewhere()).isFalse();
    assertThat(second.get().isElsewhere()).isTrue();
    assertThat(visit(handingOn(CURRENT)).isElsewhere()).isFalse();
  }

  @Test
  void aDryVisitLeavesNothingBehind() {
    SyncResult result =
        sync.look(handingOn(CURRENT, new Listed("https://example.org/given/1/raw", "one", null)));
    assertThat(result.listed()).hasSize(1);
    assertThat(runRows.count()).isZero();
  }
}
