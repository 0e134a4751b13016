// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.fixtide.source.Ending.How;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an archive of public-inbox says of its git repositories in {@code manifest.js.gz}.
 *
 * @param epochs by their numbers, the newest first
 */
record InboxManifest(List<Epoch> epochs) {

  private static final Pattern EPOCH = Pattern.compile(".*/(\\d+)\\.git");
  private static final int LARGEST = 8 << 20;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * One of its repositories.
   *
   * @param modified seconds since 1970, by the server's clock
   * @param fingerprint changes with its branches
   */
  record Epoch(int number, long modified, String fingerprint) {}

  /** An entry of the file; it has more. */
  private record Entry(long modified, @Nullable String fingerprint) {}

  static FetchRequest request(URI inbox) {
    return FetchRequest.gzip(inbox.resolve("manifest.js.gz")).untilChanged();
  }

  static InboxManifest read(Page page) throws Halt {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(page.bytes()))) {
      Map<String, Entry> entries =
          JSON.readValue(
              in.readNBytes(LARGEST),
              JSON.getTypeFactory().constructMapType(Map.class, String.class, Entry.class));
      return new InboxManifest(
          entries.entrySet().stream()
              .flatMap(entry -> epoch(entry.getKey(), entry.getValue()).stream())
              .sorted(Comparator.comparing(Epoch::number).reversed())
              .toList());
    } catch (IOException | JacksonException e) {
      throw new Halt(
          How.INCOMPLETE, "%s is no manifest (%s).".formatted(page.uri(), e.getMessage()));
    }
  }

  private static List<Epoch> epoch(String path, Entry entry) {
    Matcher name = EPOCH.matcher(path);
    return name.matches() && name.group(1).length() < 6
        ? List.of(
            new Epoch(
                Integer.parseInt(name.group(1)),
                entry.modified(),
                String.valueOf(entry.fingerprint())))
        : List.of();
  }

  /** A text that changes when any of them does. */
  String state() {
    return epochs.stream()
        .map(epoch -> "%d:%d:%s".formatted(epoch.number(), epoch.modified(), epoch.fingerprint()))
        .collect(Collectors.joining(" "));
  }
}
