// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { choiceOf, remember, remembered } from "./theme";

/** A store in memory. */
function store(values: Record<string, string> = {}) {
  return {
    values,
    getItem: (key: string) => values[key] ?? null,
    setItem: (key: string, value: string) => void (values[key] = value),
    removeItem: (key: string) => void delete values[key],
  };
}

const closed = { getItem: () => { throw new Error("denied"); }, setItem: () => { throw new Error("denied"); }, removeItem: () => { throw new Error("denied"); } };

describe("theme", () => {
  it.each([["dark", "dark"], ["light", "light"], ["auto", "auto"], ["pink", "auto"], [null, "auto"]])(
    "takes %s for %s",
    (stored, choice) => expect(choiceOf(stored)).toBe(choice),
  );

  it("is remembered, and forgotten with auto", () => {
    const kept = store();
    remember("dark", kept);
    expect(remembered(kept)).toBe("dark");
    remember("auto", kept);
    expect(kept.values).toEqual({});
  });

  it("does without a store", () => {
    expect(() => remember("dark", closed)).not.toThrow();
    expect(remembered(closed)).toBe("auto");
  });
});
