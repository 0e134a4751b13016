// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The text of a mail: its first plain part, else its HTML, as clean lines.
 *
 * @param lines no carriage returns, no trailing blanks, plain spaces only; none where the mail is
 *     an attached patch alone
 * @param asSent the same with the line breaks it was sent with
 * @param attachments texts of the parts besides that are named as patches
 */
record MailText(List<String> lines, List<String> asSent, List<String> attachments) {

  private static final int DEEPEST = 30;

  private static final Pattern PATCH_TYPE =
      Pattern.compile("(?:text|application)/(?:x-)?(?:patch|diff)");
  private static final Pattern PATCH_NAME =
      Pattern.compile(".*\\.(?:patch|diff)(?:\\.txt)?", Pattern.CASE_INSENSITIVE);

  static MailText of(Message message) throws UnreadableDocumentException {
    List<Entity> parts = new ArrayList<>();
    collect(message, parts, 0);
    Optional<Entity> plain =
        firstOf(parts, "text/plain", true).or(() -> firstOf(parts, "text/plain", false));
    List<String> attachments = attachments(parts, plain.orElse(null));
    if (plain.isPresent()) {
      String text = decoded(plain.get());
      return new MailText(cleaned(unflowed(plain.get(), text)), cleaned(text), attachments);
    }
    Optional<Entity> html = firstOf(parts, "text/html", false);
    if (html.isEmpty() && attachments.isEmpty()) {
      throw new UnreadableDocumentException("the mail has no text part, only " + types(parts));
    }
    List<String> lines = html.isEmpty() ? List.of() : cleaned(htmlText(decoded(html.get())));
    return new MailText(lines, lines, attachments);
  }

  /** The lines of a text in the form that all readers rely on. */
  static List<String> cleaned(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace("\uFEFF", "")
        .replace("\u200B", "")
        .replace('\u00A0', ' ')
        .replace("\t", "        ")
        .lines()
        .map(String::stripTrailing)
        .toList();
  }

  private static List<String> attachments(List<Entity> parts, @Nullable Entity text)
      throws UnreadableDocumentException {
    List<String> attachments = new ArrayList<>();
    for (Entity part : parts) {
      if (part != text && isPatch(part)) {
        attachments.add(decoded(part));
      }
    }
    return List.copyOf(attachments);
  }

  private static boolean isPatch(Entity part) {
    String file = part.getFilename() == null ? parameter(part, "name") : part.getFilename();
    return PATCH_TYPE.matcher(type(part)).matches()
        || PATCH_NAME.matcher(file).matches()
        || type(part).equals("text/plain");
  }

  private static void collect(Entity entity, List<Entity> parts, int depth) {
    if (entity.getBody() instanceof Multipart multipart && depth < DEEPEST) {
      multipart.getBodyParts().forEach(part -> collect(part, parts, depth + 1));
    } else if (entity.getBody() instanceof Message inner && depth < DEEPEST) {
      collect(inner, parts, depth + 1);
    } else if (entity.getBody() instanceof SingleBody) {
      parts.add(entity);
    }
  }

  private static Optional<Entity> firstOf(List<Entity> parts, String type, boolean inline) {
    return parts.stream()
        .filter(part -> type(part).equals(type))
        .filter(part -> !(inline && "attachment".equalsIgnoreCase(part.getDispositionType())))
        .findFirst();
  }

  /** A bare {@code text} or nothing means plain text; git send-email writes neither at times. */
  private static String type(Entity part) {
    String type = part.getMimeType();
    return type == null || type.equals("text") ? "text/plain" : type.toLowerCase(Locale.ROOT);
  }

  private static String types(List<Entity> parts) {
    return parts.isEmpty()
        ? "an empty body"
        : String.join(", ", parts.stream().map(MailText::type).distinct().toList());
  }

  private static String unflowed(Entity part, String text) {
    boolean flowed = "flowed".equalsIgnoreCase(parameter(part, "format"));
    return flowed
        ? FlowedText.unflow(
            text.replace("\r\n", "\n").replace('\r', '\n'),
            "yes".equalsIgnoreCase(parameter(part, "delsp")))
        : text;
  }

  private static String parameter(Entity part, String name) {
    return part.getHeader() != null
            && part.getHeader().getField("Content-Type") instanceof ContentTypeField type
            && type.getParameter(name) != null
        ? type.getParameter(name)
        : "";
  }

  private static String decoded(Entity part) throws UnreadableDocumentException {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ((SingleBody) part.getBody()).writeTo(bytes);
      return Charsets.decode(bytes.toByteArray(), parameter(part, "charset"));
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException(
          "the text cannot be decoded ("
              + part.getContentTransferEncoding()
              + "): "
              + e.getMessage(),
          e);
    }
  }

  private static String htmlText(String html) {
    Document document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    document.select("script, style, head").remove();
    document.select("br").forEach(br -> br.after("\n"));
    document.select("p, div, li, tr, h1, h2, h3, blockquote, pre").forEach(b -> b.appendText("\n"));
    return document.wholeText();
  }
}
