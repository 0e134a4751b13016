// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trees of {@code trees.yaml}: whose pull it is, and what its refs are. */
public final class Trees {

  private static final Trees STANDARD = load(Knowledge.of("trees.yaml"));

  private final List<Tree> all;
  private final List<String> genericNames;
  private final List<Pattern> firmware;
  private final List<Pattern> branches;

  private Trees(
      List<Tree> all, List<String> genericNames, List<Pattern> firmware, List<Pattern> branches) {
    this.all = all;
    this.genericNames = genericNames;
    this.firmware = firmware;
    this.branches = branches;
  }

  /** The bundled knowledge. */
  public static Trees standard() {
    return STANDARD;
  }

  /** Every known tree, in the file's order. */
  public List<Tree> all() {
    return all;
  }

  /** The known tree of that key. */
  public Optional<Tree> find(String key) {
    return all.stream().filter(tree -> tree.key().equals(key)).findFirst();
  }

  /** Whose pull it is: by the repository's address, else the ref, else the subject. */
  Optional<Tree> find(@Nullable String repository, @Nullable String ref, String subject) {
    return first(Tree::repositories, repository)
        .or(() -> first(Tree::refs, ref))
        .or(() -> first(Tree::subjects, subject));
  }

  /** A key for a tree that is not known: from its repository's name. */
  String keyOf(String repository) {
    String[] parts = repository.replaceFirst("(\\.git)?/*$", "").split("[/:]+");
    String name = plain(parts[parts.length - 1]);
    boolean generic = parts.length > 1 && genericNames.contains(name);
    return generic ? plain(parts[parts.length - 2]) : name;
  }

  boolean isFirmware(String repository) {
    return Knowledge.found(firmware, repository);
  }

  boolean isBranch(String ref) {
    return Knowledge.found(branches, ref);
  }

  private Optional<Tree> first(Function<Tree, List<Pattern>> patterns, @Nullable String text) {
    return text == null
        ? Optional.empty()
        : all.stream().filter(tree -> Knowledge.found(patterns.apply(tree), text)).findFirst();
  }

  private static String plain(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replaceFirst("[-_](next|fixes|current)$", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "unknown" : plain.substring(0, Math.min(plain.length(), 40));
  }

  private static Trees load(Knowledge file) {
    Sheet sheet = file.read(Sheet.class);
    List<Tree> trees =
        file.required(sheet.trees, "file", "trees").stream().map(t -> t.tree(file)).toList();
    file.unique(trees.stream().map(Tree::key).toList());
    for (Tree tree : trees) {
      String parent = tree.parent();
      if (parent != null && trees.stream().noneMatch(t -> t.key().equals(parent))) {
        throw file.wrong(tree.key(), "has a parent that is not listed: " + parent);
      }
    }
    return new Trees(
        trees,
        file.required(sheet.genericNames, "file", "genericNames"),
        file.patterns(sheet.firmware, "firmware"),
        file.patterns(sheet.branches, "branches"));
  }

  private record Sheet(
      int revision,
      @Nullable List<Entry> trees,
      @Nullable List<String> genericNames,
      @Nullable List<String> firmware,
      @Nullable List<String> branches) {}

  private record Entry(
      @Nullable String key,
      @Nullable String name,
      @Nullable String parent,
      @Nullable PullSort sort,
      @Nullable Boolean paired,
      @Nullable List<String> repositories,
      @Nullable List<String> refs,
      @Nullable List<String> subjects) {

    Tree tree(Knowledge file) {
      String id = file.required(key, "a tree", "key");
      return new Tree(
          id,
          file.required(name, id, "name"),
          parent,
          sort == null ? PullSort.FIXES : sort,
          Boolean.TRUE.equals(paired),
          file.patterns(repositories, id),
          file.patterns(refs, id),
          file.patterns(subjects, id));
    }
  }
}
