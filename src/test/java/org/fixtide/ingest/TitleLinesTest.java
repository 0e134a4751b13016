// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pasted text is a list of titles, and which is an article's. */
class TitleLinesTest {

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource({
    "'tcp: fix a leak\nBluetooth: L2CAP: Fix a race', true",
    "'- tcp: fix a leak\n- udp: fix a race', true",
    "'ALSA: hda - Fix a race in foo\ntcp: fix a leak\nudp: fix a race', true",
    "'- tcp: fix a leak - This resolves it.\n- udp: fix a race - It could crash.', false",
    "'tcp: fix a leak \u2014 This resolves it.', false",
    "'Some prose.\n- tcp: fix a leak', false"
  })
  void look(String text, boolean titles) {
    assertThat(TitleLines.look(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(titles);
  }
}
