// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answers of the bots that say a pull was merged: pr-tracker-bot by its {@code X-PR-} fields,
 * or by its text where they were lost; patchwork-bot by its text.
 */
final class MergeNotices {

  private static final Pattern MERGED =
      Pattern.compile("has been merged into (\\S+?):?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern APPLIED =
      Pattern.compile(
          "^This (?:pull request|series|patch) was applied to (\\S+)(?: \\(([^)]+)\\))?");
  private static final Pattern COMMIT =
      Pattern.compile("https?://git\\.kernel\\.org/\\S*?/c/([0-9a-f]{7,40})\\b");
  private static final Pattern BOT = Pattern.compile("^(?:pr-tracker-bot|patchwork-bot\\b.*)@.*");

  private MergeNotices() {}

  static @Nullable MergeNotice read(Mail mail) {
    String tracked = bare(mail.field("x-pr-tracked-message-id"));
    String pull = tracked != null ? tracked : mail.header().inReplyTo();
    if (pull == null) {
      return null;
    }
    if (tracked != null) {
      return ofFields(mail, pull);
    }
    return isFromBot(mail) ? ofText(mail, pull) : null;
  }

  private static MergeNotice ofFields(Mail mail, String pull) {
    String into = mail.field("x-pr-merge-tree");
    String commit = mail.field("x-pr-merge-commit-id");
    return new MergeNotice(
        mail.header(),
        pull,
        mail.field("x-pr-tracked-commit-id"),
        into != null ? into : found(MERGED, mail.lines()),
        commit != null ? commit : found(COMMIT, mail.lines()));
  }

  private static @Nullable MergeNotice ofText(Mail mail, String pull) {
    for (String line : mail.lines()) {
      Matcher merged = MERGED.matcher(line);
      Matcher applied = APPLIED.matcher(line);
      if (!line.startsWith(">") && merged.find()) {
        return notice(mail, pull, merged.group(1));
      }
      if (applied.find()) {
        String branch = applied.group(2);
        return notice(mail, pull, applied.group(1) + (branch == null ? "" : " (" + branch + ")"));
      }
    }
    return null;
  }

  private static MergeNotice notice(Mail mail, String pull, String into) {
    return new MergeNotice(mail.header(), pull, null, into, found(COMMIT, mail.lines()));
  }

  private static boolean isFromBot(Mail mail) {
    String sender = mail.header().senderEmail();
    return sender != null && BOT.matcher(sender.toLowerCase(Locale.ROOT)).matches();
  }

  private static @Nullable String found(Pattern pattern, List<String> lines) {
    for (String line : lines) {
      Matcher matcher = pattern.matcher(line);
      if (!line.startsWith(">") && matcher.find()) {
        return matcher.group(1);
      }
    }
    return null;
  }

  private static @Nullable String bare(@Nullable String id) {
    return id == null ? null : id.replaceAll("^<|>$", "");
  }
}
