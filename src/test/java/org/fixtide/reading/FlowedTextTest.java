// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowedTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "stuffed lines lose a blank, ' one\n  two', false, 'one\n two'",
    "soft breaks are joined, 'one \ntwo\nthree', false, 'one two\nthree'",
    "DelSp takes the blank out, 'on \ne\ntwo', true, 'one\ntwo'",
    "the signature's line is no soft break, 'one\n-- \nAda', false, 'one\n-- \nAda'",
    "an empty line ends a paragraph, 'one \n\ntwo', false, 'one \n\ntwo'",
    "quotes join among their own, '>one \n>two\nthree', false, '> one two\nthree'"
  })
  void unflow(String name, String text, boolean deleteSpace, String expected) {
    assertThat(FlowedText.unflow(text, deleteSpace)).isEqualTo(expected);
  }
}
