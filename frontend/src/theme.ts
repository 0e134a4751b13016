// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/** The reader's choice of colours; `auto` follows the system. */
export type Choice = "auto" | "light" | "dark";

/** Also read by the script that runs before the first paint. */
const KEY = "fixtide.theme";

/** What was stored, taken for `auto` unless it is a choice. */
export function choiceOf(stored: string | null): Choice {
  return stored === "light" || stored === "dark" ? stored : "auto";
}

/** The choice remembered in this browser, `auto` where nothing can be remembered. */
export function remembered(storage: Pick<Storage, "getItem">): Choice {
  try {
    return choiceOf(storage.getItem(KEY));
  } catch {
    return "auto";
  }
}

/** Remembers a choice; `auto` leaves nothing behind. */
export function remember(choice: Choice, storage: Pick<Storage, "setItem" | "removeItem">): void {
  try {
    if (choice === "auto") storage.removeItem(KEY);
    else storage.setItem(KEY, choice);
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
}

/** Shows the switch and lets it work. */
export function offerThemes(page: Document): void {
  const group = page.querySelector<HTMLElement>(".theme");
  if (!group) return;
  const buttons = [...group.querySelectorAll<HTMLButtonElement>("[data-theme-choice]")];
  const show = (choice: Choice) => {
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset["themeChoice"] === choice));
    }
    if (choice === "auto") delete page.documentElement.dataset["theme"];
    else page.documentElement.dataset["theme"] = choice;
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const choice = choiceOf(button.dataset["themeChoice"] ?? null);
      remember(choice, localStorage);
      show(choice);
    });
  }
  show(remembered(localStorage));
  group.hidden = false;
}

/** Calls back when the colours change, by the reader, the system or the printer. */
export function onThemeChange(page: Document, changed: () => void): void {
  new MutationObserver(changed).observe(page.documentElement, { attributeFilter: ["data-theme"] });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed);
}
