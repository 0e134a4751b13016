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

/** In the search field, arrow down goes into what was found, Escape puts it away. */
export function walkFound(page: Document): void {
  const field = page.querySelector<HTMLInputElement>("#q");
  const found = page.querySelector<HTMLElement>("#instant");
  if (!field || !found) return;
  const links = () => [...found.querySelectorAll<HTMLAnchorElement>("a")];
  field.form?.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      found.replaceChildren();
      field.focus();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [field, ...links()];
    const next = neighbour(stops.indexOf(page.activeElement as HTMLInputElement), event.key, stops.length);
    event.preventDefault();
    stops[next]?.focus();
  });
}

/** The stop before or behind one, without going round. */
export function neighbour(at: number, key: "ArrowDown" | "ArrowUp", stops: number): number {
  return Math.min(stops - 1, Math.max(0, at + (key === "ArrowDown" ? 1 : -1)));
}
