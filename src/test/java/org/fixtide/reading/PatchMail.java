// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/**
 * Builds patch mails in the forms that developers send, with invented text.
 *
 * @param fields header lines besides From and Subject
 */
record PatchMail(String subject, String fields, String text) {

  static final String DIFF =
      """
      diff --git a/net/foo.c b/net/foo.c
      index 123456789abc..cba987654321 100644
      --- a/net/foo.c
      +++ b/net/foo.c
      @@ -10,5 +10,6 @@ static void foo_release(struct foo *foo)
       {
       	struct bar *bar = foo->bar;

      -	kfree(bar);
      +	if (bar)
      +		kfree_rcu(bar, rcu);
       }
      """;

  static final String MESSAGE =
      """
      The buffer is freed while a reader may hold it.

      Fixes: 123456789abc ("net: foo: add foo")
      Signed-off-by: Ada Byron <ada@example.org>
      """;

  static final String TAIL =
      """
      ---
       net/foo.c | 3 ++-
       1 file changed, 2 insertions(+), 1 deletion(-)

      """
          + DIFF
          + "-- \n2.51.0\n";

  static PatchMail of(String subject) {
    return new PatchMail(subject, "", MESSAGE + TAIL);
  }

  PatchMail text(String newText) {
    return new PatchMail(subject, fields, newText);
  }

  PatchMail fields(String newFields) {
    return new PatchMail(subject, newFields, text);
  }

  Reading read() throws UnreadableDocumentException {
    String mail =
        "From: Ada Byron <ada@example.org>\nSubject: %s\nMessage-ID: <p-1@example.org>\n%s\n%s"
            .formatted(subject, fields.isEmpty() ? "" : fields + "\n", text);
    return DocumentReader.standard().read(mail.getBytes(StandardCharsets.UTF_8));
  }

  Patch patch() throws UnreadableDocumentException {
    Reading reading = read();
    assertThat(reading).isInstanceOf(Patch.class);
    return (Patch) reading;
  }
}
