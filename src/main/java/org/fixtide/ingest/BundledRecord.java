// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.fixtide.catalog.CatalogWriter;
import org.fixtide.catalog.IngestRun;
import org.fixtide.catalog.IngestRunRepository;
import org.fixtide.catalog.PullRepository;
import org.fixtide.catalog.RunCounts;
import org.fixtide.catalog.WriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The record that Fixtide brings along, for an empty database; a newer one replaces what is still
 * bundled of an older one.
 */
@Component
@ConditionalOnProperty(name = "fixtide.bundled-record", matchIfMissing = true)
public class BundledRecord {

  private static final Logger log = LoggerFactory.getLogger(BundledRecord.class);
  private static final String RESOURCE = "/record/" + BundleFile.NAME;

  private final PullRepository pulls;
  private final IngestRunRepository history;
  private final CatalogWriter catalog;
  private final WriteLock lock;
  private final ClassifierNaming naming;
  private final Runs runs;

  BundledRecord(
      PullRepository pulls,
      IngestRunRepository history,
      CatalogWriter catalog,
      WriteLock lock,
      ClassifierNaming naming,
      Runs runs) {
    this.pulls = pulls;
    this.history = history;
    this.catalog = catalog;
    this.lock = lock;
    this.naming = naming;
    this.runs = runs;
  }

  /** Records it where it is wanted; several processes may ask at once. */
  public void fill() {
    try (InputStream resource = BundledRecord.class.getResourceAsStream(RESOURCE)) {
      if (resource != null) {
        byte[] file = resource.readAllBytes();
        String name = "bundled record, SHA-256 " + digest(file);
        // Asked again under the lock: two sites may start at once.
        if (isWanted(name)) {
          lock.hold(() -> isWanted(name) && load(name, file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled record cannot be read: " + e.getMessage(), e);
    }
  }

  private boolean isWanted(String name) {
    return pulls.count() == 0
        || (pulls.existsByBundledTrue()
            && !history.existsByTaskAndStateAndSource(
                IngestRun.Task.BUNDLE, IngestRun.State.DONE, name));
  }

  private boolean load(String name, byte[] file) {
    return runs.account(IngestRun.Task.BUNDLE, name, account -> load(file, account));
  }

  private boolean load(byte[] file, Runs.Account account) {
    BundleFile.Bundle bundle = read(file);
    int pulls = bundle.pulls().size();
    int fixes = catalog.bundle(bundle.pulls(), bundle.patches(), bundle.stable(), naming).added();
    account.add(new Tally(new RunCounts(0, 0, pulls, 0, 0, 0, 0, 0, fixes, 0), Map.of()));
    account.say("Up to " + bundle.manifest().upTo());
    log.info("Recorded {} pulls with {} fixes from the bundled record", pulls, fixes);
    return true;
  }

  private static BundleFile.Bundle read(byte[] file) {
    try {
      return BundleFile.read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
