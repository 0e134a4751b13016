// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/** Says something to those who do not see the page. */
export function say(words: string): void {
  const place = document.querySelector("#said");
  if (place) place.textContent = words;
}
