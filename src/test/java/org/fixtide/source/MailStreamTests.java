// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailStreamTests {

  private static final String FROM = "From mboxrd@z Thu Jan  1 00:00:00 1970";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "From mboxrd@z Thu Jan  1 00:00:00 1970 | true",
        "From ann@example.org Sun May 05 22:12:03 2019 | true",
        "From ann@example.org  Sun May  5 22:12 2019 | true",
        "From \"Ann Author\" Sun May 05 22:12:03 +0000 2019 | true",
        "From ann@example.org Sun May 05 22:12:03 UTC 2019 remote from mx | true",
        "From 1234567890abcdef1234567890abcdef12345678 Mon Sep 17 00:00:00 2001 | true",
        "From the start | false",
        "From Mon to Sun it rains | false",
        "From: Ann <ann@example.org> | false",
        ">From mboxrd@z Thu Jan  1 00:00:00 1970 | false",
      })
  void shapeOfASeparator(String line, boolean separator) {
    byte[] bytes = SampleMails.bytes(line + "\r\n");
    assertThat(FromLine.isAt(bytes, 0, bytes.length)).isEqualTo(separator);
  }

  @Test
  void separatorNeedsAnEmptyLineBefore() {
    assertThat(read(FROM + "\nA: b\n\ntext\n" + FROM + "\nmore\n\n" + FROM + "\nC: d\n\n").texts())
        .containsExactly("A: b\n\ntext\n" + FROM + "\nmore\n", "C: d\n");
  }

  @Test
  void mboxOfWindowsLineEnds() {
    String mbox = (FROM + "\nA: b\n\n>From x\n\n" + FROM + "\nC: d\n\n\n").replace("\n", "\r\n");
    assertThat(read(mbox).texts()).containsExactly("A: b\r\n\r\nFrom x\r\n", "C: d\r\n\r\n");
  }

  @Test
  void lastMailWithoutNewlineAndLeadingEmptyLines() {
    assertThat(read("\n\n" + FROM + "\nA: b\n\ntext").texts()).containsExactly("A: b\n\ntext");
  }

  @Test
  void aLineLongerThanTheBuffer() {
    String mail = "A: b\n\n" + "x".repeat(200_000) + "From \n\n" + "\u0080".repeat(65_536) + "\n";
    assertThat(read(FROM + "\n" + mail + "\n" + FROM + "\nC: d\n\n").texts())
        .containsExactly(mail, "C: d\n");
  }

  @Test
  void gzipMembersOneAfterTheOtherFromAPipe() throws IOException {
    var packed = new ByteArrayOutputStream();
    for (String mail : SampleMails.ALL) {
      packed.write(SampleMails.gzip(SampleMails.mbox(List.of(mail))));
    }
    assertThat(Collected.from(DocumentSources.of(pipe(packed.toByteArray()), "pipe")).texts())
        .isEqualTo(SampleMails.ALL);
  }

  @Test
  void truncatedGzipGivesTheWholeMailsAndSaysSo() throws IOException {
    byte[] packed = SampleMails.gzip(SampleMails.mbox(SampleMails.ALL));
    Collected collected = read(Arrays.copyOf(packed, packed.length - 12));
    assertThat(collected.texts()).isEqualTo(SampleMails.ALL.subList(0, 4));
    assertThat(collected.reasons()).singleElement().asString().startsWith("It breaks off");
  }

  @ParameterizedTest(name = "gzip cut to {0} bytes")
  @ValueSource(ints = {2, 9, 12})
  void gzipWithNothingToReadBreaksOff(int length) throws IOException {
    byte[] packed = SampleMails.gzip(SampleMails.mbox(SampleMails.ALL));
    assertThat(read(Arrays.copyOf(packed, length)).reasons())
        .singleElement()
        .asString()
        .matches("It breaks off \\([Uu]nexpected end of .*");
  }

  @Test
  void tooLargeAMailIsLeftOutAlone() {
    List<String> seen = new ArrayList<>();
    byte[] mbox = SampleMails.bytes(FROM + "\n" + "x".repeat(100) + "\n\n" + FROM + "\nC: d\n\n");
    new Mbox("list", event -> seen.add(event.getClass().getSimpleName()), 50)
        .read(new ByteArrayInputStream(mbox));
    assertThat(seen).containsExactly("Unreadable", "SourceDocument");
  }

  private static Collected read(String text) {
    return read(SampleMails.bytes(text));
  }

  private static Collected read(byte[] bytes) {
    return Collected.from(DocumentSources.of(new ByteArrayInputStream(bytes), "test"));
  }

  /** A stream that never knows whether more is to come. */
  private static InputStream pipe(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int available() {
        return 0;
      }

      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, 7));
      }
    };
  }
}
