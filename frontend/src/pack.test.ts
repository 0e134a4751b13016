// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { pack } from "./pack";

async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (c) => c.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(text).text();
}

test("packs a text so that it can be unpacked, in letters that need no escaping", async () => {
  const text = "05:00.0 0200: 8086:15f3 (rev 03)\n".repeat(40) + "ä";
  const packed = await pack(text);
  expect(packed).toMatch(/^[\w-]+$/);
  expect(packed.length).toBeLessThan(120);
  expect(await unpack(packed)).toBe(text);
});
