// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.fixtide.ingest.ClassifiedDocument;
import org.fixtide.ingest.ClassifiedInput;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Takes what readers of the site hand in to be classified, within a bound of size. Nothing of it is
 * kept, and nothing of it gets into a log or an error's message.
 */
@Component
public final class Submissions {

  private static final Pattern ADDRESS = Pattern.compile("(?i)\\s*https?://\\S+\\s*");
  private static final int LONGEST_ADDRESS = 4096;

  /** A release of the whole kernel has some 15,000 changes. */
  private static final int MOST_TITLES = 20_000;

  /** Hardly any mail is larger. */
  private static final int LARGE = 512 * 1024;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ClassifiedInput input = ClassifiedInput.standard();
  private final DataSize limit;
  private final Semaphore large = new Semaphore(1, true);

  /**
   * @param limit the setting of that name in {@code application.yaml}
   */
  Submissions(@Value("${fixtide.classify-limit}") DataSize limit) {
    this.limit = limit;
  }

  /** The bound of size, for people. */
  public String limit() {
    long megabytes = limit.toMegabytes();
    return megabytes > 0 ? megabytes + " MB" : limit.toKilobytes() + " KB";
  }

  /**
   * Reads a content no further than the bound.
   *
   * @throws RejectedSubmissionException where it goes on beyond
   */
  public byte[] read(InputStream in) throws IOException {
    return bounded(in, "The content");
  }

  /** What is said of a content beyond the bound. */
  public RejectedSubmissionException tooLarge(String what) {
    return new RejectedSubmissionException(
        HttpStatus.CONTENT_TOO_LARGE,
        "%s is larger than %s. Send it in parts, or use the command `classify`, which has no bound."
            .formatted(what, limit()));
  }

  /**
   * Classifies a content that was read before, gzip or not.
   *
   * @param name how it is named to people
   * @param titles whether it is a list of titles; {@code null} where its own look decides
   * @throws RejectedSubmissionException where there is nothing in it to classify; {@code sink} has
   *     been given nothing then
   */
  public void classify(
      byte[] content, String name, @Nullable Boolean titles, Consumer<ClassifiedDocument> sink) {
    byte[] plain = isGzip(content) ? unpacked(content) : content;
    if (isBlank(plain)) {
      throw bad("It is empty. Give a mail, an mbox, a patch, an article or titles, one a line.");
    }
    if (plain.length < LONGEST_ADDRESS
        && ADDRESS.matcher(new String(plain, StandardCharsets.UTF_8)).matches()) {
      throw bad("It is an address, and Fixtide fetches none for others. Give the text itself.");
    }
    boolean list = titles == null ? ClassifiedInput.looksLikeTitles(plain) : titles;
    if (list && lines(plain) > MOST_TITLES) {
      throw new RejectedSubmissionException(
          HttpStatus.CONTENT_TOO_LARGE,
          "It has more than %,d titles. Send them in parts.".formatted(MOST_TITLES));
    }
    if (plain.length > LARGE) {
      oneAtATime(() -> input.read(plain, name, list, (origin, read) -> sink.accept(read)));
    } else {
      input.read(plain, name, list, (origin, read) -> sink.accept(read));
    }
  }

  /**
   * Large contents need up to a hundred times their size meanwhile; small ones pass beside them.
   */
  private void oneAtATime(Runnable work) {
    boolean mine = false;
    try {
      mine = large.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!mine) {
      throw new RejectedSubmissionException(
          HttpStatus.SERVICE_UNAVAILABLE,
          "Other large contents are being classified. Try again in a minute.");
    }
    try {
      work.run();
    } finally {
      large.release();
    }
  }

  private byte[] unpacked(byte[] content) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return bounded(in, "The unpacked content");
    } catch (IOException e) {
      throw bad("The gzip content breaks off or is damaged. Pack it again, or send it unpacked.");
    }
  }

  private byte[] bounded(InputStream in, String what) throws IOException {
    int most = Math.toIntExact(limit.toBytes());
    byte[] content = in.readNBytes(most + 1);
    if (content.length > most) {
      throw tooLarge(what);
    }
    return content;
  }

  private static RejectedSubmissionException bad(String remedy) {
    return new RejectedSubmissionException(HttpStatus.BAD_REQUEST, remedy);
  }

  private static boolean isGzip(byte[] content) {
    return content.length > 1 && content[0] == (byte) 0x1f && content[1] == (byte) 0x8b;
  }

  private static int lines(byte[] content) {
    int lines = 1;
    for (byte b : content) {
      if (b == '\n') {
        lines++;
      }
    }
    return lines;
  }

  private static boolean isBlank(byte[] content) {
    for (byte b : content) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }
}
