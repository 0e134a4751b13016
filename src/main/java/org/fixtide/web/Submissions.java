// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

  private final ClassifiedInput input = ClassifiedInput.standard();
  private final DataSize limit;

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
    input.read(plain, name, titles, (origin, document) -> sink.accept(document));
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

  private static boolean isBlank(byte[] content) {
    for (byte b : content) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }
}
