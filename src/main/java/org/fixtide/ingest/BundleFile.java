// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.fixtide.catalog.FixRecord;
import org.fixtide.catalog.PatchRecord;
import org.fixtide.catalog.PullRecord;
import org.fixtide.catalog.RecordReader;
import org.fixtide.catalog.StableRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bundled record's file: JSON Lines, gzip; a manifest, then a pull's, a patch's or a stable
 * release's facts a line.
 */
final class BundleFile {

  static final String NAME = "record.jsonl.gz";

  /**
   * The first line.
   *
   * @param format version of this form
   * @param upTo day (UTC) that the newest pull was sent
   * @param pulls how many follow; behind them come the {@code patches}, then the {@code stable}
   *     releases, which the second version has not
   */
  record Manifest(int format, LocalDate upTo, int pulls, int patches, @Nullable Integer stable) {

    int patchesEnd() {
      return pulls + patches;
    }

    int end() {
      return patchesEnd() + (stable == null ? 0 : stable);
    }
  }

  /** The whole file: small by its purpose. */
  record Bundle(
      Manifest manifest,
      List<PullRecord> pulls,
      List<PatchRecord> patches,
      List<StableRecord> stable) {}

  private static final int FORMAT = 3;
  private static final int OLDEST = 2;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private BundleFile() {}

  static void write(Path file, RecordReader record) throws IOException {
    List<PullRecord> current = new ArrayList<>();
    Map<String, FixRecord> fixes = new HashMap<>();
    List<PatchRecord> patches = new ArrayList<>();
    List<StableRecord> stable = new ArrayList<>();
    record.read(
        pull -> {
          // Without subjects a replaced send would not be known for one again.
          if (pull.currentSend()) {
            current.add(pull);
          }
        },
        fix -> {
          if (fix.patch() != null) {
            patches.add(PatchFacts.of(fix.patch(), fix));
          }
          fixes.put(fix.id(), fix);
        },
        release -> stable.add(StableFacts.of(release)),
        document -> {});
    Facts facts = new Facts(fixes);
    List<PullRecord> pulls = current.stream().map(facts::of).toList();
    Instant newest =
        pulls.stream().map(PullRecord::sentAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    LocalDate upTo = LocalDate.ofInstant(newest, ZoneOffset.UTC);
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file));
        Lines lines = new Lines(gzip, JSON)) {
      lines.write(new Manifest(FORMAT, upTo, pulls.size(), patches.size(), stable.size()));
      pulls.forEach(lines::write);
      patches.forEach(lines::write);
      stable.forEach(lines::write);
    }
  }

  /**
   * @throws IOException where it is cut short or of another form, naming which
   */
  static Bundle read(InputStream file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
      String first = lines.readLine();
      Manifest manifest = JSON.readValue(first == null ? "" : first, Manifest.class);
      List<String> facts = lines.lines().toList();
      if (manifest.format() < OLDEST
          || manifest.format() > FORMAT
          || manifest.end() != facts.size()) {
        throw new IOException(
            "The bundled record is not whole: its manifest says %s, %d lines follow."
                .formatted(manifest, facts.size()));
      }
      return new Bundle(
          manifest,
          read(facts.subList(0, manifest.pulls()), PullRecord.class),
          read(facts.subList(manifest.pulls(), manifest.patchesEnd()), PatchRecord.class),
          read(facts.subList(manifest.patchesEnd(), facts.size()), StableRecord.class));
    }
  }

  private static <T> List<T> read(List<String> lines, Class<T> shape) {
    return lines.stream().map(line -> JSON.readValue(line, shape)).toList();
  }
}
