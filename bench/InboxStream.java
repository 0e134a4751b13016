// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fixtide.source.DocumentSources;
import org.fixtide.source.SourceDocument;

/**
 * Writes COUNT mails for {@code git fast-import}, one commit each as public-inbox does, from the
 * mails of PATH... over and over; each round has Message-IDs and a last line of its own.
 */
final class InboxStream {

  private static final Pattern IDS =
      Pattern.compile("^(Message-ID|In-Reply-To|References):.*(\\n[ \\t].*)*", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
  private static final long FIRST = 1_600_000_000L;

  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    List<String> mails = mails(Arrays.stream(args).skip(1).map(Path::of).toList());
    try (PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false)) {
      for (int i = 0; i < count; i++) {
        int round = i / mails.size();
        write(out, varied(mails.get(i % mails.size()), round), FIRST + i * 60L);
      }
    }
  }

  private static List<String> mails(List<Path> paths) {
    List<String> mails = new ArrayList<>();
    DocumentSources.of(paths)
        .read(
            event -> {
              if (event instanceof SourceDocument mail) {
                mails.add(new String(mail.bytes(), StandardCharsets.ISO_8859_1));
              }
            });
    return mails;
  }

  /** The first round is the mails as they are. */
  private static String varied(String mail, int round) {
    int end = mail.indexOf("\n\n");
    if (round == 0 || end < 0) {
      return mail;
    }
    String headers =
        IDS.matcher(mail.substring(0, end))
            .replaceAll(ids -> Matcher.quoteReplacement(ids.group().replace("<", "<round-" + round + ".")));
    return headers + mail.substring(end) + "\nRound " + round + " of the benchmark.\n";
  }

  private static void write(OutputStream out, String mail, long seconds) throws IOException {
    byte[] bytes = mail.getBytes(StandardCharsets.ISO_8859_1);
    String head =
        "commit refs/heads/master\ncommitter Bench <bench@localhost> %d +0000\ndata 0\n"
            .formatted(seconds);
    out.write((head + "M 100644 inline m\ndata " + bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.write('\n');
  }
}
