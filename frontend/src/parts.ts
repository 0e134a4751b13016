// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import htmx from "htmx.org";

/**
 * Filters, sorting and paging replace the page's content without a reload; which links do so is
 * said by `hx-` attributes in the fragments. The address always follows, so that going back is a
 * plain visit to the earlier address.
 */
export function replaceParts(enliven: (part: ParentNode) => void): void {
  htmx.config.allowEval = false;
  htmx.onLoad((part) => {
    if (part !== document.body) enliven(part as HTMLElement);
  });
}
