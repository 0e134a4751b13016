// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/** Whether a key press is meant for the page and not for a field or a shortcut of the browser. */
export function isForPage(event: Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "altKey"> & { target: unknown }): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { tagName, isContentEditable } = (event.target ?? {}) as Partial<HTMLElement>;
  return !isContentEditable && !["INPUT", "TEXTAREA", "SELECT"].includes(tagName ?? "");
}

/** `/` goes to the search field. */
export function focusSearchOnSlash(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key !== "/" || !isForPage(event)) return;
    const field = page.querySelector<HTMLInputElement>("#q");
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
