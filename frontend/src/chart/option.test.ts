// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { isRest } from "./bars";
import { palette, twoReleases } from "./fixture";
import { columnAfter } from "./keyboard";
import type { Chart } from "./model";
import { optionOf } from "./option";
import { fits, planOf } from "./plan";

const wide = { width: 1200, height: 400 };
const phone = { width: 328, height: 320 };

/** An option with its parts open to questions. */
const option = (chart: Chart, size = wide) => optionOf(chart, size, palette) as any;

/** What is written beside the bars. */
const texts = (chart: Chart, size: typeof wide): string[] =>
  option(chart, size).graphic.flatMap((g: { style: { text?: string } }) => g.style.text ?? []);

describe("stacked bars", () => {
  it("start at zero and end at a round number, axis on the right", () => {
    expect(option(twoReleases()).yAxis).toMatchObject({ min: 0, max: 300, interval: 100, position: "right" });
  });

  it("stack the series and write the total on top", () => {
    const [core, other, totals] = option(twoReleases()).series;
    expect([core.name, other.name, core.stack, other.stack]).toEqual(["Core", "Other", "all", "all"]);
    expect(totals.data.map((d: { label: { formatter: string } }) => d.label.formatter)).toEqual(["300", "200"]);
  });

  it("hatch only what is unfinished, and name it under the column", () => {
    const { series } = option(twoReleases());
    expect(series[0].data[0].itemStyle.decal).toBeUndefined();
    expect(series[0].data[1].itemStyle.decal.color).toBe(palette.paper);
    expect(texts(twoReleases(), wide)).toContain("unfinished, to rc6");
  });

  it("write a number inside only where it fits", () => {
    const [core, other] = option(twoReleases()).series;
    expect(core.data[0].label).toMatchObject({ show: true, formatter: "290", color: "#ffffff" });
    expect(other.data[0].label.show).toBe(false);
    expect(fits(1, planOf(twoReleases(), wide))).toBe(false);
  });

  it("say where there is no record instead of drawing zero", () => {
    const chart = twoReleases();
    delete chart.columns[0]!.total;
    for (const series of chart.series) series.values[0] = {};
    expect(option(chart).series[2].data[0].label.formatter).toBe("no record");
  });

  it("name the series beside the columns where there is room, not on a phone", () => {
    expect(texts(twoReleases(), wide)).toEqual(expect.arrayContaining(["Core", "Other"]));
    expect(texts(twoReleases(), phone)).not.toContain("Core");
  });

  it("draw a mark as a triangle beside the bar, or as a line where bars stand close", () => {
    expect(option(twoReleases()).series[3]).toMatchObject({ symbol: "triangle", data: [{ value: [0, 220] }] });
    const crowded = twoReleases();
    crowded.columns = Array.from({ length: 16 }, (_, i) => ({ ...crowded.columns[0]!, label: `5.${i}` }));
    expect(option(crowded, phone).series.at(-1).symbol).toBe("rect");
  });

  it("never name two columns on top of each other", () => {
    const many = twoReleases();
    many.columns = Array.from({ length: 40 }, (_, i) => ({ label: `5.${i}`, unfinished: false, highlight: false, total: i }));
    const { every, band } = planOf(many, phone);
    expect(every * band).toBeGreaterThanOrEqual(30);
    expect(texts(many, phone)).toContain("5.39");
    expect(texts(many, phone).length).toBeLessThan(12);
  });

  it("of a single series give the accent to the one they are about", () => {
    const chart = twoReleases();
    chart.series = [{ key: "all", name: "Fixes", colour: "ink", values: [{ number: 3 }, { number: 4 }] }];
    const [bars] = option(chart).series;
    expect(bars.data.map((d: { itemStyle: { color: string } }) => d.itemStyle.color)).toEqual(["#777777", palette.accent]);
  });
});

describe("other kinds", () => {
  const plain = (kind: Chart["kind"], ...totals: number[]): Chart => ({
    ...twoReleases(),
    kind,
    series: [],
    columns: totals.map((total, i) => ({ label: `5.${i}`, unfinished: false, highlight: i === 0, total })),
    reference: { value: 55, label: "median 55" },
  });

  it("bars write each number at the end and pale what is folded", () => {
    const chart = plain("bars", 13, 26);
    chart.columns[1]!.label = "20 others";
    const { series } = option(chart);
    expect(series[0].data[1].itemStyle.color).toBe(palette.rule2);
    expect(series[0].label.formatter({ dataIndex: 0 })).toBe("13");
  });

  it.each([["20 others", true], ["1,024 others", true], ["1 other", true], ["Other", false], ["6.12", false]])(
    "%s folds others: %s",
    (label, rest) => expect(isRest(label)).toBe(rest),
  );

  it("a strip says its ends, fills the one it is about and draws it last", () => {
    const { xAxis, series } = option(plain("strip", 37, 41, 81));
    expect(xAxis).toMatchObject({ min: 30, max: 90 });
    expect(xAxis.axisLabel.formatter(90)).toBe("90 fixes");
    expect(series[0].data.map((d: { value: number[] }) => d.value[0])).toEqual([41, 81, 37]);
    expect(series[0].data.at(-1).itemStyle.color).toBe(palette.accent);
  });

  it("a strip leaves out what is not on record", () => {
    const chart = plain("strip", 37, 41, 81);
    delete chart.columns[1]!.total;
    expect(option(chart).series[0].data).toHaveLength(2);
  });

  it("dots stand in the given order with the reference dashed at its place", () => {
    const { yAxis, series, graphic } = option(plain("dots", 81, 60, 37), { width: 600, height: 120 });
    expect(yAxis.data).toEqual(["5.0", "5.1", "5.2"]);
    expect(series[1].data.map((d: { value: number[] }) => d.value)).toEqual([[81, 0], [60, 1], [37, 2]]);
    const line = graphic.find((g: { type: string }) => g.type === "line");
    expect(line.shape.x1).toBeGreaterThan(300);
    expect(line.shape.x1).toBe(line.shape.x2);
  });
});

describe("keys", () => {
  it.each([
    ["ArrowRight", -1, 0], ["ArrowRight", 4, 4], ["ArrowLeft", 0, 0], ["ArrowLeft", -1, 4], ["Home", 3, 0], ["End", 0, 4], ["x", 0, undefined],
  ])("%s leads from column %d to %s", (key, from, to) => expect(columnAfter(key, from, 5)).toBe(to));
});
