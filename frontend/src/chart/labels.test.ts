// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { levels, spread, wrap } from "./labels";

describe("labels", () => {
  it.each([
    ["far apart", [10, 50, 90], [10, 50, 90]],
    ["too near", [10, 12, 14], [10, 27, 44]],
    ["at the end", [80, 95, 99], [66, 83, 100]],
    ["none", [], []],
  ])("keeps labels %s in order and in bounds", (_, wanted, placed) => {
    expect(spread(wanted, 17, 0, 100)).toEqual(placed);
  });

  it("lifts a label that would touch another", () => {
    expect(levels([{ x: 0, width: 30 }, { x: 20, width: 30 }, { x: 60, width: 30 }], 3)).toEqual([0, 1, 0]);
  });

  it("leaves out what fits on no level", () => {
    expect(levels([{ x: 0, width: 30 }, { x: 1, width: 30 }, { x: 2, width: 30 }], 2)).toEqual([0, 1, -1]);
  });

  it("breaks between words only", () => {
    expect(wrap("unfinished, to rc6", 11)).toEqual(["unfinished,", "to rc6"]);
    expect(wrap("incomprehensible", 4)).toEqual(["incomprehensible"]);
  });
});
