// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TaxonomyTest {

  private static final DataFile FILE = new DataFile("test.yaml");

  @Test
  void holdsEveryKeyOfTheVocabulary() {
    Taxonomy taxonomy = Taxonomy.standard();
    assertThat(taxonomy.areas()).hasSize(9);
    assertThat(taxonomy.subsystems()).hasSize(63);
    assertThat(taxonomy.kinds()).hasSize(17);
    assertThat(taxonomy.provenances())
        .extracting(Term::key)
        .startsWith("ai")
        .endsWith("unattributed");
    assertThat(taxonomy.sections()).hasSize(7);
  }

  @Test
  void findsTermsByKey() {
    assertThat(Taxonomy.standard().subsystem("ipoib").name()).isEqualTo("IPoIB");
    assertThat(Taxonomy.standard().subsystem("ipoib").area()).isEqualTo("fabric");
    assertThatThrownBy(() -> Taxonomy.standard().kind("nonsense"))
        .hasMessageContaining("no kind 'nonsense'");
  }

  @Test
  void saysWhichEntryNamesAnUnknownArea() {
    assertThatThrownBy(() -> taxonomy("subsystems: [{key: tcp, name: TCP, area: sea}]"))
        .hasMessage("taxonomy/test.yaml: subsystem 'tcp': unknown area sea");
  }

  @Test
  void saysWhichEntryIsThereTwice() {
    assertThatThrownBy(
            () -> taxonomy("subsystems: [{key: a, name: A, area: x}, {key: a, name: B, area: x}]"))
        .hasMessage("taxonomy/test.yaml: subsystem 'a': is there twice");
  }

  @Test
  void saysWhichEntryHasNoName() {
    assertThatThrownBy(() -> taxonomy("subsystems: [{key: tcp, area: x}]"))
        .hasMessage("taxonomy/test.yaml: subsystem 'tcp': has no name");
  }

  @Test
  void saysWhereAnUnknownFieldStands() {
    assertThatThrownBy(() -> taxonomy("subsystems: [{key: tcp, nmae: TCP}]"))
        .isInstanceOf(BrokenDataException.class)
        .hasMessageContaining("taxonomy/test.yaml: line ")
        .hasMessageContaining("nmae");
  }

  private static Taxonomy taxonomy(String subsystems) {
    String yaml =
        """
        revision: 1
        areas: [{key: x, name: X}]
        kinds: [{key: k, name: K}]
        provenances: [{key: p, name: P}]
        sections: [{key: s, name: S}]
        """
            + subsystems;
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return new Taxonomy(FILE.parse(bytes, TaxonomyFile.class), FILE);
  }
}
