// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0

/** What servers take as an address for certain. */
const LONGEST = 6000;

/**
 * A form marked so goes as an address with its text packed, so that the address is all there is to
 * keep. Where the text is too long for one, or the browser cannot pack, the form is sent as it is.
 */
export function packForms(part: ParentNode): void {
  if (!("CompressionStream" in window)) return;
  for (const form of part.querySelectorAll<HTMLFormElement>("form[data-pack]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void send(form);
    });
  }
}

async function send(form: HTMLFormElement): Promise<void> {
  const query = new URLSearchParams();
  const data = new FormData(form);
  const text = String(data.get("text") ?? "");
  if (text.trim() !== "") query.set("z", await pack(text));
  for (const [name, value] of data) {
    if (name !== "text" && value !== "") query.append(name, String(value));
  }
  const address = `${form.action}?${query}`;
  if (query.size === 0 || address.length > LONGEST) form.submit();
  else location.assign(address);
}

/** Raw deflate in the alphabet of base64 that needs no escaping. */
export async function pack(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
