// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a commit message adds to its title on the kind of bug. */
class MessagesTest {

  private static final String KASAN = "BUG: KASAN: slab-use-after-free in foo_rcv+0x12/0x34";

  private final Classifier classifier = Classifier.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          net: mend foo_rcv()                       | use-after-free
          net: fix a bug in foo_rcv()               | use-after-free
          net: fix possible panic in foo_rcv()      | use-after-free
          net: fix a WARNING in foo_rcv()           | use-after-free
          net: fix a memory leak in foo_rcv()       | leak
          net: avoid an endless loop in foo_rcv()   | crash-hang
          selftests: net: fix foo.sh                | test-doc-build
          """)
  void splatSaysMoreThanAVagueTitleOnly(String title, String kind) {
    assertThat(classify(title, KASAN).kind()).isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A race between open and close frees the buffer twice.    | race
          This can trigger a WARN_ON_ONCE from user space.         | crash-hang
          The error path forgets it, so the skb is leaked.         | leak
          We could dereference a NULL pointer here.                | null-deref
          Use u32 so that the compiler does not warn about int.    | behaviour
          Nothing happens before the timeout, with the lock held.  | behaviour
          The driver core emits a warning about resources.         | behaviour
          """)
  void proseCountsWeaklyWhereTheTitleSaysNothing(String prose, String kind) {
    Classification fix = classify("net: mend foo_rcv()", prose);
    assertThat(fix.kind()).isEqualTo(kind);
    assertThat(fix.evidence().get(1).weak()).isEqualTo(!kind.equals("behaviour"));
    assertThat(classify("net: fix a typo in a comment", prose).kind()).isEqualTo("test-doc-build");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Since commit 012345678901 ("foo: fix a memory leak") it is wrong.
          [ 12.345678] foo: possible race with bar
          '  if (!foo) /* a memory leak */'
          Suggested-by: Deadlock Holmes <d@example.org>
          > could this race with close?
          """)
  void otherTitlesLogsQuotesAndTrailersAreNotProse(String line) {
    assertThat(classify("net: mend foo_rcv()", line).kind()).isEqualTo("behaviour");
  }

  @Test
  void proseOfAChangeThatMendsNothingIsNotRead() {
    String message = "There is a race condition in the old API, which goes away soon.\n";
    FixText fix = new FixText("net: use the new API", null, null, message, List.of());
    assertThat(classifier.classify(fix).kind()).isEqualTo("behaviour");
  }

  @Test
  void saysThatNoOtherKindWasFoundWithoutClaimingAWord() {
    Evidence why = classifier.classify(FixText.ofTitle("bonding: set it")).evidence().get(1);
    assertThat(why).isEqualTo(new Evidence("kind", "no-other-kind", "", false));
  }

  @Test
  void namesTheSubsystemsEvidenceForKindsThatFollowFromIt() {
    Evidence why = classifier.classify(FixText.ofTitle("docs: net: go on")).evidence().get(1);
    assertThat(why).isEqualTo(new Evidence("kind", "tests-and-documents", "docs:", false));
  }

  @Test
  void textThatSpeaksOfAttackersMakesAFixSecurityRelevant() {
    Classification fix = classify("net: count again", "An attacker could send such a frame.");
    assertThat(fix.security()).isTrue();
    assertThat(fix.evidence()).contains(new Evidence("security", "said-so", "attacker", true));
  }

  private Classification classify(String title, String prose) {
    String message = prose + "\n\nFixes: 0123456789ab (\"foo: add it\")\n";
    return classifier.classify(new FixText(title, null, null, message, List.of()));
  }
}
