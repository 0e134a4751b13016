// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import htmx from "htmx.org";
import { say } from "./say";

/**
 * Filters, sorting and paging replace the page's content without a reload; which links do so is
 * said by `hx-` attributes in the fragments. The address always follows, so that going back is a
 * plain visit to the earlier address. What a new part has to tell, `data-say` marks.
 */
export function replaceParts(enliven: (part: ParentNode) => void): void {
  htmx.config.allowEval = false;
  htmx.onLoad((part) => {
    if (part === document.body) return;
    enliven(part as HTMLElement);
    const news = (part as HTMLElement).querySelector("[data-say]")?.textContent;
    if (news) say(news);
  });
}
