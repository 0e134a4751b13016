// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { widthOf } from "./labels";
import { type Chart, type Size, totalOf } from "./model";
import { hatch, type Palette } from "./palette";
import { count } from "./scale";

/** Horizontal bars from zero, one a column, each with its number at the end. */
export function barsOption(chart: Chart, { width }: Size, palette: Palette) {
  const longest = Math.max(...chart.columns.map(({ label }) => widthOf(label)), 40);
  const left = Math.min(longest + 12, Math.round(width * 0.58));
  const numbers = chart.columns.map((_, i) => totalOf(chart, i));
  return {
    animation: false,
    textStyle: { fontFamily: palette.font },
    grid: { left, right: 52, top: 0, bottom: 8 },
    xAxis: { type: "value", min: 0, max: Math.max(...numbers.map((n) => n ?? 0), 1), show: false },
    yAxis: {
      type: "category",
      inverse: true,
      data: chart.columns.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.ink2 } },
      axisLabel: { color: palette.ink, fontSize: 12, align: "left", margin: left, width: left - 12, overflow: "truncate", interval: 0 },
    },
    tooltip: { trigger: "axis", axisPointer: { type: "none" } },
    series: [
      {
        type: "bar",
        name: chart.unit,
        barWidth: 14,
        emphasis: { disabled: true },
        label: { show: true, position: "right", distance: 8, color: palette.ink, fontSize: 12, fontWeight: 600, formatter: ({ dataIndex }: { dataIndex: number }) => label(numbers[dataIndex]) },
        data: chart.columns.map((column, i) => ({
          value: numbers[i] ?? 0,
          itemStyle: {
            color: column.highlight ? palette.accent : isRest(column.label) ? palette.rule2 : palette.series(chart.series[0]?.colour ?? "ink"),
            ...(column.unfinished ? { decal: hatch(palette) } : {}),
          },
        })),
      },
    ],
  };
}

function label(number: number | undefined): string {
  return number === undefined ? "no record" : count(number);
}

/** Whether a column folds what is not shown by itself: `20 others`. */
export function isRest(label: string): boolean {
  return /^\d[\d,]* others?$/.test(label);
}
