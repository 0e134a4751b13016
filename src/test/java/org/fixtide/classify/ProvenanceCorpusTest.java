// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.fixtide.SharedCorpus;
import org.fixtide.reading.DocumentReader;
import org.fixtide.reading.Patch;
import org.fixtide.reading.UnreadableDocumentException;
import org.fixtide.source.DocumentSources;
import org.fixtide.source.SourceDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Who found the bugs of real patches, by year and list, against a plain search of the decoded mails
 * for trailers, which knows nothing of the rules. What prose alone says is counted beside it.
 */
@Tag("corpus")
class ProvenanceCorpusTest {

  private static final String FINDER =
      "(?im)^(?:Reported|Addresses|Found|Closes|Link)[A-Za-z-]*:.*";

  /** What a plain search looks for, the strongest first. */
  private static final Map<String, Pattern> SEARCHES = searches();

  private final List<String> unlike = new ArrayList<>();

  /** Counts of one year of one list, by provenance. */
  private record Counts(
      Map<String, Integer> trailers, Map<String, Integer> searched, Map<String, Integer> prose) {
    Counts() {
      this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }
  }

  private static Map<String, Pattern> searches() {
    Map<String, Pattern> searches = new LinkedHashMap<>();
    searches.put("ai", Pattern.compile(FINDER + "(?:sashiko|Claude|Big Sleep|anthropic)"));
    searches.put("fuzzer", Pattern.compile(FINDER + "(?:syzbot|syzkaller|\\.GAE@google)"));
    searches.put(
        "static-analysis",
        Pattern.compile(
            "(?im)^Addresses-Coverity|"
                + FINDER
                + "(?:coverity|hulk|abaci|zeal|tosk|coccinelle|smatch|linuxtesting)"));
    searches.put(
        "ci", Pattern.compile(FINDER + "(?:test robot|lkp@|kernelci|lkft|k2ci|oe-kbuild|oe-lkp)"));
    searches.put("human", Pattern.compile("(?im)^Reported-[a-z-]*by: *\\S"));
    return searches;
  }

  @Test
  void countsAsAPlainSearchDoes() {
    Path threads = SharedCorpus.path("corpus/threads");
    Map<String, Counts> table = new TreeMap<>();
    DocumentSources.of(List.of(threads)).read(event -> take(table, (SourceDocument) event));
    System.out.println("list and year: by trailers (= plain search), by prose alone");
    table.forEach((at, n) -> System.out.println(at + ": " + n.trailers() + ", " + n.prose()));
    unlike.forEach(System.out::println);
    assertThat(table).isNotEmpty();
    assertThat(table).allSatisfy((at, n) -> assertThat(n.trailers()).isEqualTo(n.searched()));
  }

  private void take(Map<String, Counts> table, SourceDocument document) {
    try {
      if (DocumentReader.standard().read(document.bytes()) instanceof Patch patch) {
        String list = document.origin().contains("netfilter") ? "netfilter" : "can";
        String year = String.valueOf(patch.header().sentAt()).substring(0, 4);
        Counts counts = table.computeIfAbsent(list + " " + year, _ -> new Counts());
        count(counts, patch, searched(decoded(document.bytes())));
      }
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(document.origin(), e);
    }
  }

  private void count(Counts counts, Patch patch, String searched) {
    FixText fix = new FixText(patch.title(), null, null, patch.message(), List.of());
    List<Considered> by =
        Classifier.standard().trace(fix).stream()
            .filter(step -> step.why().of().equals("provenance"))
            .toList();
    String trailer =
        by.stream()
            .filter(step -> !step.why().rule().endsWith("-text"))
            .findFirst()
            .orElseThrow()
            .answer();
    counts.trailers().merge(trailer, 1, Integer::sum);
    counts.searched().merge(searched, 1, Integer::sum);
    if (!by.getFirst().answer().equals(trailer)) {
      counts.prose().merge(by.getFirst().answer(), 1, Integer::sum);
      unlike.add(patch.title() + ": by prose " + by.getFirst().why().matched());
    }
    if (!trailer.equals(searched)) {
      unlike.add(patch.header().messageId() + ": " + trailer + ", searched " + searched);
    }
  }

  private static String searched(String text) {
    String message = text.split("(?m)^(?:---\\s*$|diff --git )", 2)[0];
    return SEARCHES.entrySet().stream()
        .filter(search -> search.getValue().matcher(message).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("unattributed");
  }

  private static String decoded(byte[] mail) {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(mail));
      return text(message);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Entity entity) throws IOException {
    Body body = entity.getBody();
    if (body instanceof Multipart parts) {
      StringBuilder all = new StringBuilder();
      for (Entity part : parts.getBodyParts()) {
        all.append(text(part));
      }
      return all.toString();
    }
    if (body instanceof TextBody text) {
      try (InputStream stream = text.getInputStream()) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      }
    }
    return "";
  }
}
