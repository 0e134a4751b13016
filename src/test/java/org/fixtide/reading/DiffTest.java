// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which files a diff changes, and by how many lines. */
class DiffTest {

  private static final String HUNK = "@@ -1,2 +1,3 @@ foo\n one\n-two\n+2\n+3\n";

  static Stream<Arguments> diffs() {
    return Stream.of(
        diff("git", "diff --git a/n/f.c b/n/f.c\n--- a/n/f.c\n+++ b/n/f.c\n" + HUNK, "n/f.c+2-1"),
        diff(
            "signature behind it",
            "diff --git a/n/f.c b/n/f.c\n--- a/n/f.c\n+++ b/n/f.c\n" + HUNK + "--\n2.51.0\n",
            "n/f.c+2-1"),
        diff(
            "lines that look like heads within a hunk",
            "diff --git a/f b/f\n--- a/f\n+++ b/f\n@@ -1,3 +1,2 @@\n--- a/x\n+++ b/x\n \n---\n",
            "f+1-2"),
        diff(
            "context line without its blank",
            "diff --git a/f b/f\n--- a/f\n+++ b/f\n@@ -1,3 +1,3 @@\n x\n\n-a\n+b\n",
            "f+1-1"),
        diff(
            "no newline at the end",
            "diff --git a/f b/f\n--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n"
                + "\\ No newline at end of file\n+b\n\\ No newline at end of file\n",
            "f+1-1"),
        diff(
            "new",
            "diff --git a/f b/f\nnew file mode 100644\n--- /dev/null\n+++ b/f\n@@ -0,0 +1 @@\n+a\n",
            "f+1-0"),
        diff(
            "new and empty",
            "diff --git a/n/f b/n/f\nnew file mode 100644\nindex 0..e\n",
            "n/f+0-0"),
        diff(
            "deleted",
            "diff --git a/f b/f\ndeleted file mode 100644\n--- a/f\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n",
            "f+0-1"),
        diff(
            "renamed",
            "diff --git a/net/a.c b/drivers/b.c\nsimilarity index 90%\nrename from net/a.c\n"
                + "rename to drivers/b.c\n--- a/net/a.c\n+++ b/drivers/b.c\n"
                + HUNK,
            "drivers/b.c+2-1"),
        diff(
            "renamed only",
            "diff --git a/net/a.c b/net/b.c\nsimilarity index 100%\nrename from net/a.c\n"
                + "rename to net/b.c\n",
            "net/b.c+0-0"),
        diff(
            "mode only",
            "diff --git a/t.sh b/t.sh\nold mode 100644\nnew mode 100755\n",
            "t.sh+0-0"),
        diff(
            "binary",
            "diff --git a/f.bin b/f.bin\nindex 1..2 100644\nGIT binary patch\nliteral 3\n"
                + "KcmZQzU|?imU\n\nliteral 0\nHcmV?d00001\n\n",
            "f.bin+0-0"),
        diff(
            "binary, only said",
            "diff --git a/f b/f\nindex 1..2 100644\nBinary files a/f and b/f differ\n",
            "f+0-0"),
        diff(
            "quoted names",
            "diff --git \"a/d/\\303\\266.c\" \"b/d/\\303\\266.c\"\n--- \"a/d/\\303\\266.c\"\n"
                + "+++ \"b/d/\\303\\266.c\"\n"
                + HUNK,
            "d/ö.c+2-1"),
        diff(
            "names with blanks",
            "diff --git a/a b.c b/a b.c\nold mode 1\nnew mode 2\n",
            "a b.c+0-0"),
        diff(
            "without prefixes",
            "diff --git net/f.c net/f.c\n--- net/f.c\n+++ net/f.c\n" + HUNK,
            "net/f.c+2-1"),
        diff(
            "without prefixes, of a folder named a",
            "diff --git a/f.c a/f.c\n--- a/f.c\n+++ a/f.c\n" + HUNK,
            "a/f.c+2-1"),
        diff(
            "other prefixes",
            "diff --git i/net/f.c w/net/f.c\n--- i/net/f.c\n+++ w/net/f.c\n" + HUNK,
            "net/f.c+2-1"),
        diff(
            "quilt",
            "Index: linux/net/f.c\n======\n--- linux.orig/net/f.c\n+++ linux/net/f.c\n" + HUNK,
            "net/f.c+2-1"),
        diff(
            "svn",
            "Index: net/f.c\n======\n--- net/f.c        (revision 7)\n"
                + "+++ net/f.c        (working copy)\n"
                + HUNK,
            "net/f.c+2-1"),
        diff(
            "diff -u, two files",
            "diff -urN old/net/f.c new/net/f.c\n--- old/net/f.c        2026-01-08 10:00:00 +0000\n"
                + "+++ new/net/f.c        2026-01-08 11:00:00 +0000\n"
                + HUNK
                + "--- old/net/g.c 2026-01-08 10:00:00 +0000\n+++ new/net/g.c 2026-01-08 11:00:00\n"
                + HUNK,
            "net/f.c+2-1 net/g.c+2-1"),
        diff(
            "two hunks, a function's name wrapped",
            "diff --git a/f b/f\n--- a/f\n+++ b/f\n"
                + HUNK.replace("foo", "static void\nfoo(int x)")
                + HUNK,
            "f+4-2"),
        diff(
            "broken in two",
            "diff --git a/f b/f\n--- a/f\n+++ b/f\n@@ -1,3 +1,4 @@\n one is\nlong\n-two\n+2\n+3\n"
                + "--\n2.51.0\n",
            "f+2-1"),
        diff("no names that can be", "diff --git " + "a ".repeat(9999) + "a\nold mode 1\n", ""),
        diff(
            "twice the same file",
            ("diff --git a/f b/f\n--- a/f\n+++ b/f\n" + HUNK).repeat(2),
            "f+4-2"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("diffs")
  void files(String name, String diff, String expected) {
    String files =
        Diff.read(diff.lines().toList()).files().stream()
            .map(file -> file.path() + "+" + file.insertions() + "-" + file.deletions())
            .collect(Collectors.joining(" "));
    assertThat(files).isEqualTo(expected);
  }

  private static Arguments diff(String name, String diff, String expected) {
    return Arguments.of(name, diff, expected);
  }
}
