// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fixtide.catalog.BadFilterException;
import org.fixtide.catalog.Criterion;
import org.fixtide.web.SiteAddress;
import org.fixtide.web.data.ListHead;
import org.fixtide.web.data.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Pages of lists by key, with the address of the next in a {@code Link} (RFC 8288). */
@Component
class Paging {

  static final String LIMIT = "limit";
  static final String AFTER = "after";
  static final int USUAL = 50;
  static final int MOST = 200;

  private final SiteAddress site;

  Paging(SiteAddress site) {
    this.site = site;
  }

  /**
   * Refuses parameters that nobody would heed: a slip would pass for an answer.
   *
   * @throws BadFilterException for one that is none of {@code known} and not of paging
   */
  static void check(MultiValueMap<String, String> parameters, Stream<String> known) {
    List<String> all = Stream.concat(known, Stream.of(LIMIT, AFTER)).toList();
    parameters.forEach((name, values) -> {
      if (!all.contains(name)) {
        throw new BadFilterException(
            name,
            String.join(",", values),
            "no such parameter here, but " + String.join(", ", all));
      }
    });
  }

  /** Names of the parameters that choose fixes. */
  static Stream<String> criteria() {
    return Stream.of(Criterion.values()).map(Criterion::parameter);
  }

  /** How many entries the reader asks for. */
  static int limit(MultiValueMap<String, String> parameters) {
    String given = parameters.getFirst(LIMIT);
    if (given == null) {
      return USUAL;
    }
    try {
      int limit = Integer.parseInt(given);
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Answered like a number out of bounds.
    }
    throw new BadFilterException(LIMIT, given, "a whole number from 1 to " + MOST);
  }

  /**
   * A page of a list that is in memory.
   *
   * @param key names an entry within the list
   */
  <T> ResponseEntity<Listing<T>> page(
      List<T> all,
      Function<T, String> key,
      MultiValueMap<String, String> parameters,
      ListHead head) {
    String after = parameters.getFirst(AFTER);
    int from = after == null ? 0 : place(all, key, after);
    int to = Math.min(all.size(), from + limit(parameters));
    String next = to < all.size() ? key.apply(all.get(to - 1)) : null;
    return answer(Listing.of(head, List.copyOf(all.subList(from, to))), next);
  }

  private static <T> int place(List<T> all, Function<T, String> key, String after) {
    for (int i = 0; i < all.size(); i++) {
      if (key.apply(all.get(i)).equals(after)) {
        return i + 1;
      }
    }
    throw new BadFilterException(AFTER, after, "what a Link to the next page says, unchanged");
  }

  /**
   * Answers with a page.
   *
   * @param next key of its last entry; {@code null} for the last page
   */
  <T> ResponseEntity<Listing<T>> answer(Listing<T> page, @Nullable String next) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    if (next != null) {
      var address =
          ServletUriComponentsBuilder.fromCurrentRequest()
              .replaceQueryParam(AFTER, "{after}")
              .build(false)
              .expand(next)
              .encode();
      String path = address.getPath() + "?" + address.getQuery();
      answer.header(HttpHeaders.LINK, "<" + site.of(path) + ">; rel=\"next\"");
    }
    return answer.body(page);
  }
}
