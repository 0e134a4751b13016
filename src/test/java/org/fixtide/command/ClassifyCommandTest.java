// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.fixtide.SharedCorpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code classify} prints, held against the schema that others rely on. */
class ClassifyCommandTest {

  private static final Schema SCHEMA = schema();

  @TempDir private Path folder;

  private record Run(int exit, String out, String err) {

    JsonNode document(int index) {
      return JsonMapper.shared().readTree(out).get("documents").get(index);
    }

    List<Error> violations() {
      return SCHEMA.validate(out, InputFormat.JSON);
    }
  }

  @Test
  void pullAsJson() throws Exception {
    Run run = run("", "--json", file("pull.eml", pull()));
    assertThat(run.exit).isZero();
    assertThat(run.violations()).isEmpty();
    JsonNode document = run.document(0);
    assertThat(document.propertyNames())
        .containsExactly(
            "kind",
            "messageId",
            "subject",
            "tree",
            "tag",
            "release",
            "rc",
            "sender",
            "sentAt",
            "stats",
            "sections",
            "fixes",
            "problems");
    assertThat(document.get("kind").asString()).isEqualTo("pull");
    assertThat(document.get("tag").asString()).isEqualTo("net-6.19-rc5");
    assertThat(document.get("rc").asInt()).isEqualTo(5);
    assertThat(document.get("sentAt").asString()).isEqualTo("2026-01-08T17:30:13Z");
    assertThat(document.get("stats").toString())
        .isEqualTo("{\"commits\":2,\"merges\":1,\"files\":1,\"insertions\":3,\"deletions\":0}");
    assertThat(document.get("fixes")).hasSize(1);
    JsonNode fix = document.get("fixes").get(0);
    assertThat(fix.propertyNames())
        .containsExactly(
            "title",
            "author",
            "section",
            "bullet",
            "subsystem",
            "secondary",
            "kind",
            "security",
            "provenance",
            "aiAssisted",
            "driver",
            "cve",
            "evidence");
    assertThat(fix.get("title").asString()).isEqualTo("tcp: fix a memory leak in foo()");
    assertThat(fix.get("section").asString()).isEqualTo("always-broken");
    assertThat(fix.get("bullet").asString()).isEqualTo("tcp: fix a memory leak in foo()");
    assertThat(fix.get("subsystem").asString()).isEqualTo("tcp");
    assertThat(fix.get("aiAssisted").isNull()).isTrue();
  }

  @Test
  void standardInputIsReadWithoutAFileOrWithADash() {
    assertThat(run(pull(), "--json").out).isEqualTo(run(pull(), "-", "--json").out);
  }

  @Test
  void titlesGiveOneDocument() {
    Run run = run("tcp: fix a leak\n\n  Bluetooth: L2CAP: Fix UAF \n", "-", "--titles", "--json");
    assertThat(run.exit).isZero();
    assertThat(run.violations()).isEmpty();
    assertThat(run.document(0).get("kind").asString()).isEqualTo("other");
    assertThat(run.document(0).get("fixes").valueStream().map(f -> f.get("title").asString()))
        .containsExactly("tcp: fix a leak", "Bluetooth: L2CAP: Fix UAF");
  }

  @Test
  void whatCannotBeReadIsSaidAndTheRestGoesOn() throws Exception {
    file("a.eml", "no mail at all\n");
    file("b.eml", pull());
    Run run = run("", "--json", folder.toString());
    assertThat(run.exit).isEqualTo(1);
    assertThat(run.err).contains("a.eml", "neither a From nor a Subject");
    assertThat(run.violations()).isEmpty();
    assertThat(run.document(0).get("problems")).hasSize(1);
    assertThat(run.document(1).get("kind").asString()).isEqualTo("pull");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Re: [GIT PULL] Networking for v6.19-rc5, other, 0",
    "[PATCH net 2/3] tcp: fix a leak, patch, 1"
  })
  void otherMails(String subject, String kind, int fixes) {
    String mail =
        "From: Ada <ada@example.org>\nSubject: " + subject + "\n\nText.\n---\ndiff --git a/x b/x\n";
    Run run = run(mail, "--json");
    assertThat(run.exit).isZero();
    assertThat(run.violations()).isEmpty();
    assertThat(run.document(0).get("kind").asString()).isEqualTo(kind);
    assertThat(run.document(0).get("fixes")).hasSize(fixes);
  }

  @Test
  void patchFileTellsByItsPaths() throws Exception {
    String patch =
        """
        From 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001
        From: Ada Byron <ada@example.org>
        Subject: [PATCH net v2] fix a leak in foo()

        It leaks, see CVE-2026-1001.

        Signed-off-by: Ada Byron <ada@example.org>
        ---
         net/batman-adv/foo.c | 1 +

        diff --git a/net/batman-adv/foo.c b/net/batman-adv/foo.c
        --- a/net/batman-adv/foo.c
        +++ b/net/batman-adv/foo.c
        @@ -1 +1,2 @@
         a
        +b
        """;
    Run run = run("", "--json", file("0001-fix.patch", patch));
    assertThat(run.exit).isZero();
    assertThat(run.violations()).isEmpty();
    assertThat(run.document(0).get("kind").asString()).isEqualTo("patch");
    JsonNode fix = run.document(0).get("fixes").get(0);
    assertThat(fix.get("title").asString()).isEqualTo("fix a leak in foo()");
    assertThat(fix.get("author").asString()).isEqualTo("Ada Byron");
    assertThat(fix.get("subsystem").asString()).isEqualTo("batman-adv");
    assertThat(fix.get("cve").toString()).isEqualTo("[\"CVE-2026-1001\"]");
  }

  @Test
  void packedChangelogGivesADocumentForEachVersion() throws Exception {
    String changelog =
        """
        linux (6.12.9-1) stable; urgency=medium

          * New upstream stable update:
            https://example.org/ChangeLog-6.12.8
            https://example.org/ChangeLog-6.12.9
            - [arm64] tcp: fix a leak (CVE-2026-1001) (Closes: #1)
            - Bluetooth: L2CAP: Fix a race

         -- Ada Byron <ada@example.org>  Thu, 12 Nov 2026 10:30:20 +0100
        """;
    Path packed = folder.resolve("changelog.Debian.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(changelog.getBytes(StandardCharsets.UTF_8));
    }
    Run run = run("", "--json", packed.toString());
    assertThat(run.exit).isZero();
    assertThat(run.violations()).isEmpty();
    assertThat(run.document(0).get("kind").asString()).isEqualTo("stable-changelog");
    assertThat(run.document(0).get("fixes")).isEmpty();
    JsonNode second = run.document(1);
    assertThat(second.get("tag").asString()).isEqualTo("6.12.9");
    assertThat(second.get("release").asString()).isEqualTo("6.12");
    assertThat(second.get("fixes").valueStream().map(f -> f.get("title").asString()))
        .containsExactly("tcp: fix a leak", "Bluetooth: L2CAP: Fix a race");
    assertThat(second.get("fixes").get(0).get("cve").toString()).isEqualTo("[\"CVE-2026-1001\"]");
    assertThat(second.get("fixes").get(0).get("bullet").isNull()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "page.html, <title>Fixes</title><ul><li>tcp: fix a leak - It leaked.<li>Note: no more</ul>",
    "page.md, '# Fixes\n\n* **tcp: fix a leak** - It leaked.\n* Note: no more\n'"
  })
  void articles(String name, String text) throws Exception {
    Run run = run("", "--json", file(name, text));
    assertThat(run.exit).isZero();
    assertThat(run.violations()).isEmpty();
    assertThat(run.document(0).get("kind").asString()).isEqualTo("article");
    assertThat(run.document(0).get("subject").asString()).isEqualTo("Fixes");
    assertThat(run.document(0).get("fixes").valueStream().map(f -> f.get("title").asString()))
        .containsExactly("tcp: fix a leak");
  }

  @Test
  void folderWithoutMailsIsSaid() {
    Run run = run("", "--json", folder.toString());
    assertThat(run.exit).isEqualTo(1);
    assertThat(run.violations()).isEmpty();
    assertThat(run.document(0).get("problems")).hasSize(1);
  }

  @Test
  void textForPeople() {
    Run run = run(pull());
    assertThat(run.exit).isZero();
    assertThat(run.out).contains("pull | [GIT PULL] Networking", "tcp: fix a memory leak in foo()");
  }

  @ParameterizedTest(name = "{0}: why {1}?")
  @CsvSource(
      delimiter = '|',
      value = {
        "tcp: fix a memory leak        | leak       | it is the answer, by leak \"leak\"",
        "tcp: fix a memory leak        | race       | nothing speaks for it; the answer is leak",
        "net: dsa: fix the crash dump  | crash-hang | withdrawn, for it is not meant by crash \"crash dump\"",
        "selftests: mptcp: fix a leak  | mptcp      | not it, though title-prefix \"mptcp:\"",
      })
  void why(String title, String key, String answer) {
    Run run = run(title, "--titles", "--why", key);
    assertThat(run.exit).isZero();
    assertThat(run.out).contains(key + ": " + answer);
  }

  @Test
  void wrongUsage() {
    assertThat(run("", "--why", "sea").err).contains("'sea'", "mptcp", "race", "fuzzer");
    assertThat(run("", "--why", "race", "--json").exit).isEqualTo(2);
    assertThat(run("", "--bogus").exit).isEqualTo(2);
    Run missing = run("", folder.resolve("none.eml").toString(), "--json");
    assertThat(missing.exit).isEqualTo(2);
    assertThat(missing.err).contains("none.eml");
    assertThat(run("", "--titles", folder.toString()).exit).isEqualTo(2);
  }

  static Stream<Path> corpus() {
    Path corpus = SharedCorpus.path("corpus");
    try (Stream<Path> files = Files.walk(corpus)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Tag("corpus")
  @ParameterizedTest(name = "{0}")
  @MethodSource("corpus")
  void everyFileOfTheCorpusKeepsTheContract(Path file) {
    Run run = run("", "--json", file.toString());
    assertThat(run.exit).isZero();
    assertThat(run.violations()).isEmpty();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Run run(String input, String... arguments) {
    InputStream before = System.in;
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      int exit =
          new CommandLine(new ClassifyCommand())
              .setOut(new PrintWriter(out))
              .setErr(new PrintWriter(err))
              .execute(arguments);
      return new Run(exit, out.toString(), err.toString());
    } finally {
      System.setIn(before);
    }
  }

  private static Schema schema() {
    try (InputStream in =
        ClassifyCommandTest.class.getResourceAsStream("/schema/classify.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pull() {
    return """
    From: Ada Byron <ada@example.org>
    Subject: [GIT PULL] Networking for v6.19-rc5
    Date: Thu, 08 Jan 2026 09:30:13 -0800
    Message-ID: <pull-1@example.org>

    Hi Linus!

    The following changes since commit 1111111111111111111111111111111111111111:

      Linux 6.19-rc4 (2026-01-04 12:00:00 -0800)

    are available in the Git repository at:

      git://git.kernel.org/pub/scm/linux/kernel/git/netdev/net.git tags/net-6.19-rc5

    for you to fetch changes up to 2222222222222222222222222222222222222222:

      tcp: fix a memory leak in foo() (2026-01-08 09:00:00 -0800)

    ----------------------------------------------------------------
    Previous releases - always broken:

     - tcp: fix a memory leak in foo()

    ----------------------------------------------------------------
    Ada Byron (2):
          tcp: fix a memory leak in foo()
          Merge branch 'tcp-fixes'

     net/ipv4/tcp.c | 3 +++
     1 file changed, 3 insertions(+)
    """;
  }
}
