// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { say } from "./say";

/**
 * Shows the buttons that copy a fact with its address, or another element's text, where the browser
 * can copy.
 */
export function offerCopies(part: ParentNode): void {
  if (!navigator.clipboard) return;
  const buttons = "button[data-copy][hidden], button[data-copy-of][hidden]";
  for (const button of part.querySelectorAll<HTMLButtonElement>(buttons)) {
    button.hidden = false;
    button.addEventListener("click", () => void copy(button));
  }
}

/** A fact as it is quoted: the sentence, then where it can be checked. */
export function quotation(sentence: string, permalink: string | null, page: string): string {
  return `${sentence.trim()} ${new URL(permalink ?? "", page).href}`;
}

function copied(button: HTMLButtonElement): string {
  const source = button.dataset["copyOf"];
  if (source !== undefined) return document.getElementById(source)?.textContent ?? "";
  const link = button.parentElement?.querySelector("a:last-of-type")?.getAttribute("href") ?? null;
  return quotation(button.dataset["copy"] ?? "", link, location.href);
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(copied(button));
    button.textContent = "Copied";
    say("Copied");
  } catch {
    button.textContent = "Not allowed to copy";
  }
  setTimeout(() => (button.textContent = label), 2000);
}
