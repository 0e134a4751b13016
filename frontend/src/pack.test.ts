// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { pack } from "./pack";

test("packs a text so that it can be unpacked, in letters that need no escaping", async () => {
  const text = "05:00.0 0200: 8086:15f3 (rev 03)\n".repeat(40) + "ä";
  const packed = await pack(text);
  expect(packed).toMatch(/^[\w-]+$/);
  expect(packed.length).toBeLessThan(120);
  expect(inflateRawSync(Buffer.from(packed, "base64url")).toString()).toBe(text);
});
