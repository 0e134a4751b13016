// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { twoReleases } from "./fixture";
import { hrefOf, totalOf } from "./model";
import { wordsOf } from "./tip";

describe("chart", () => {
  it("takes the total of a column, or sums what is on record", () => {
    const chart = twoReleases();
    delete chart.columns[1]!.total;
    expect([totalOf(chart, 0), totalOf(chart, 1)]).toEqual([300, 200]);
  });

  it("tells no record from zero", () => {
    const chart = twoReleases();
    delete chart.columns[0]!.total;
    for (const series of chart.series) series.values[0] = {};
    expect(totalOf(chart, 0)).toBeUndefined();
    expect(wordsOf(chart, 0)).toContain("5.18: no record");
  });

  it("opens the part, else the column", () => {
    const chart = twoReleases();
    expect(hrefOf(chart, 0, "core")).toBe("/fixes?a=core&r=5.18");
    expect(hrefOf(chart, 1, "core")).toBe("/fixes?release=5.19");
    expect(hrefOf(chart, 1)).toBe("/fixes?release=5.19");
    expect(hrefOf(chart, 7)).toBeUndefined();
  });

  it("says a column in words", () => {
    expect(wordsOf(twoReleases(), 1)).toBe("5.19, unfinished, to rc6: 200 fixes; Core 150, Other 50");
    expect(wordsOf(twoReleases(), 0)).toBe("5.18: 300 fixes; Core 290, Other 10; at its rc6: 220");
  });
});
