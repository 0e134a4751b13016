// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { around, count, fromZero, roundStep } from "./scale";

describe("scale", () => {
  it.each([
    [0, 1], [0.4, 1], [1, 1], [1.2, 2], [3, 5], [5, 5], [7, 10], [81.4, 100], [190, 200], [741, 1000],
  ])("rounds a step of %d up to %d", (rough, step) => expect(roundStep(rough)).toBe(step));

  it.each([
    [474, { min: 0, max: 500, step: 100 }],
    [500, { min: 0, max: 500, step: 100 }],
    [3707, { min: 0, max: 4000, step: 1000 }],
    [3, { min: 0, max: 3, step: 1 }],
    [0, { min: 0, max: 1, step: 1 }],
  ])("holds %d from zero", (most, scale) => expect(fromZero(most)).toEqual(scale));

  it("need not start at zero around dots", () => {
    expect(around([37, 81, 55])).toEqual({ min: 30, max: 90, step: 10 });
  });

  it("has room even where all numbers are the same", () => {
    const { min, max } = around([7, 7]);
    expect(max).toBeGreaterThan(min);
  });

  it("writes thousands with a comma", () => expect(count(3707)).toBe("3,707"));
});
