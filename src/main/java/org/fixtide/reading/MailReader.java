// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Bytes to a {@link Mail}: headers, MIME and charsets, as mail programs write them. */
final class MailReader {

  private static final Pattern MESSAGE_ID = Pattern.compile("<\\s*([^<>\\s]+)\\s*>");

  Mail read(byte[] bytes) throws UnreadableDocumentException {
    byte[] mail = withoutFromLine(bytes);
    if (mail.length == 0) {
      throw new UnreadableDocumentException("the document is empty");
    }
    Message message = parse(mail);
    Map<String, String> fields = fields(message);
    if (!fields.containsKey("from") && !fields.containsKey("subject")) {
      throw new UnreadableDocumentException(
          "not a mail: it has neither a From nor a Subject field");
    }
    MailText text = MailText.of(message);
    return new Mail(
        header(fields), Map.copyOf(fields), text.lines(), text.asSent(), text.attachments());
  }

  private static Message parse(byte[] mail) throws UnreadableDocumentException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    try {
      return builder.parseMessage(new ByteArrayInputStream(mail));
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException("not readable as a mail: " + e.getMessage(), e);
    }
  }

  /** An mbox's {@code From } line before the headers is no part of the mail. */
  private static byte[] withoutFromLine(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && (bytes[start] == '\n' || bytes[start] == '\r')) {
      start++;
    }
    if (startsWith(bytes, start, "From ") || startsWith(bytes, start, ">From ")) {
      while (start < bytes.length && bytes[start++] != '\n') {
        // to the end of the line
      }
    }
    return start == 0 ? bytes : java.util.Arrays.copyOfRange(bytes, start, bytes.length);
  }

  private static boolean startsWith(byte[] bytes, int at, String text) {
    if (bytes.length - at < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (bytes[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, String> fields(Message message) {
    Map<String, String> fields = new HashMap<>();
    if (message.getHeader() != null) {
      for (Field field : message.getHeader()) {
        fields.putIfAbsent(field.getName().strip().toLowerCase(Locale.ROOT), rawBody(field));
      }
    }
    return fields;
  }

  /** The field's body unfolded; raw bytes beyond ASCII are read as the body's would be. */
  private static String rawBody(Field field) {
    if (field.getRaw() == null) {
      return Titles.fold(field.getBody() == null ? "" : field.getBody());
    }
    String whole = Charsets.decode(field.getRaw().toByteArray(), null);
    return Titles.fold(whole.substring(whole.indexOf(':') + 1));
  }

  private static MailHeader header(Map<String, String> fields) {
    Mailbox sender = sender(fields.getOrDefault("from", ""));
    return new MailHeader(
        messageId(fields.get("message-id")),
        decoded(fields.getOrDefault("subject", "")),
        sender == null ? null : name(sender),
        sender == null ? null : sender.getAddress(),
        MailDates.read(fields.get("date")),
        messageId(fields.get("in-reply-to")));
  }

  private static @Nullable Mailbox sender(String from) {
    try {
      Mailbox mailbox = LenientAddressParser.DEFAULT.parseMailbox(from);
      return mailbox == null || mailbox.getAddress().isBlank() ? null : mailbox;
    } catch (RuntimeException e) {
      return null;
    }
  }

  private static String name(Mailbox sender) {
    String name = sender.getName() == null ? "" : decoded(sender.getName());
    return name.isEmpty() ? sender.getAddress() : name;
  }

  private static @Nullable String messageId(@Nullable String field) {
    if (field == null) {
      return null;
    }
    Matcher id = MESSAGE_ID.matcher(field);
    if (id.find()) {
      return id.group(1);
    }
    return field.isBlank() || field.contains(" ") ? null : field;
  }

  /** Encoded words read, white space folded. */
  static String decoded(String text) {
    return Titles.fold(DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT));
  }
}
