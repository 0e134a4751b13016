// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelNamesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "6.12.90+deb13-amd64            |                     | Debian          | 6.12 | 6.12.90 | true",
        "6.12.94+deb13-cloud-arm64      |                     | Debian          | 6.12 | 6.12.94 | true",
        "6.1.0-37-amd64                 | Debian 6.1.140-1    | Debian          | 6.1  | 6.1.140 | true",
        "6.1.0-37-amd64                 |                     | Debian          | 6.1  | -       | false",
        "6.12.9-amd64                   |                     | Debian          | 6.12 | 6.12.9  | true",
        "6.8.0-60-generic               | #63-Ubuntu SMP      | Ubuntu          | 6.8  | -       | false",
        "6.8.0-1029-azure               |                     | Ubuntu          | 6.8  | -       | false",
        "6.15.4-200.fc42.x86_64         |                     | Fedora          | 6.15 | 6.15.4  | true",
        "5.14.0-503.11.1.el9_5.x86_64   |                     | Red Hat family  | 5.14 | -       | false",
        "6.15.4-arch2-1                 |                     | Arch Linux      | 6.15 | 6.15.4  | true",
        "6.12.36-1-lts                  |                     | Arch Linux      | 6.12 | 6.12.36 | true",
        "6.15.4-zen1-1-zen              |                     | Arch Linux      | 6.15 | 6.15.4  | true",
        "6.8.12-11-pve                  |                     | Proxmox VE      | 6.8  | 6.8.12  | false",
        "6.12.34+rpt-rpi-v8             |                     | Raspberry Pi OS | 6.12 | 6.12.34 | true",
        "6.6.31-v8+                     |                     | Raspberry Pi OS | 6.6  | 6.6.31  | true",
        "6.15.7-1-default               |                     | openSUSE Tumbleweed | 6.15 | 6.15.7 | true",
        "5.15.167.4-microsoft-standard-WSL2 |                 | Windows Subsystem for Linux | 5.15 | 5.15.167 | true",
        "6.12.117                       |                     | Plain kernel    | 6.12 | 6.12.117 | true",
        "7.1.0                          |                     | Plain kernel    | 7.1  | 7.1     | true",
        "7.1.0-rc5                      |                     | A release candidate | 7.1 | -    | false",
        "6.12.30-mine                   |                     | A kernel with a name of its own | 6.12 | 6.12.30 | false",
      })
  void name(
      String release,
      @Nullable String beside,
      String builder,
      String series,
      @Nullable String stable,
      boolean whole) {
    KernelVersion version =
        KernelNames.standard().read(release, beside == null ? "" : beside).orElseThrow();
    assertThat(version)
        .extracting(
            KernelVersion::builder,
            KernelVersion::series,
            KernelVersion::stable,
            KernelVersion::whole)
        .containsExactly(builder, series, stable, whole);
    assertThat(version.why() == null).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Linux", "6", "v6.12", "not.a.version"})
  void otherWordsAreNoKernel(String text) {
    assertThat(KernelNames.standard().read(text, "")).isEmpty();
  }

  @Test
  void lettersWithoutEndAreNoKernel() {
    assertThat(KernelNames.standard().read("6.12.1-" + "a-".repeat(200_000), "")).isEmpty();
  }
}
