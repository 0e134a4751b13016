// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { widthOf } from "./labels";
import { type Chart, type Size, totalOf } from "./model";
import { halo, type Palette } from "./palette";
import { count, fromZero } from "./scale";

const TOP = 4;
const FLOOR = 30;

/** A row a column: a thin line from zero to a dot, the row it is about on a tint, the reference dashed. */
export function dotsOption(chart: Chart, { width, height }: Size, palette: Palette) {
  const values = chart.columns.map((_, i) => totalOf(chart, i));
  const scale = fromZero(Math.max(...values.map((v) => v ?? 0), chart.reference?.value ?? 0, 1), width < 480 ? 4 : 5);
  const left = Math.min(Math.max(...chart.columns.map(({ label }) => widthOf(label)), 24) + 14, width * 0.4);
  const right = 40;
  const x = (value: number) => left + (value / scale.max) * (width - left - right);
  const row = (height - TOP - FLOOR) / Math.max(1, chart.columns.length);
  const colour = (i: number) => (chart.columns[i]?.highlight ? palette.accent : palette.ink2);
  return {
    animation: false,
    textStyle: { fontFamily: palette.font },
    grid: { left, right, top: TOP, bottom: FLOOR },
    xAxis: {
      type: "value",
      min: 0,
      max: scale.max,
      interval: scale.step,
      splitLine: { lineStyle: { color: palette.rule } },
      axisLabel: { color: palette.ink3, fontSize: 12, formatter: (v: number) => (v === scale.max ? `${count(v)} ${chart.unit}` : count(v)) },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: chart.columns.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.ink, width: 1.2 } },
      axisLabel: { interval: 0, fontSize: 12, margin: 10, color: (_: string, i: number) => (chart.columns[i]?.highlight ? palette.ink : palette.ink2) },
    },
    tooltip: { trigger: "axis", axisPointer: { type: "none" } },
    series: [
      { type: "bar", name: "line", silent: true, barWidth: 1, z: 2, data: values.map((v, i) => ({ value: v ?? 0, itemStyle: { color: chart.columns[i]?.highlight ? palette.accent : palette.rule2 } })) },
      {
        type: "scatter",
        name: chart.unit,
        z: 5,
        emphasis: { disabled: true },
        data: values.flatMap((v, i) =>
          v === undefined
            ? []
            : [
                {
                  value: [v, i],
                  column: i,
                  symbolSize: chart.columns[i]?.highlight ? 12 : 9,
                  itemStyle: { color: colour(i), opacity: 1 },
                  label: { show: true, position: "right", distance: 8, formatter: count(v), color: chart.columns[i]?.highlight ? palette.ink : palette.ink2, fontWeight: chart.columns[i]?.highlight ? 700 : 400, fontSize: 12, ...halo(palette) },
                },
              ],
        ),
      },
    ],
    graphic: [
      ...chart.columns.flatMap(({ highlight }, i) => (highlight ? [{ type: "rect", silent: true, z: -1, shape: { x: 0, y: TOP + i * row, width, height: row }, style: { fill: palette.soft } }] : [])),
      ...(chart.reference ? [{ type: "line", silent: true, z: 1, shape: { x1: x(chart.reference.value), y1: TOP, x2: x(chart.reference.value), y2: height - FLOOR }, style: { stroke: palette.ink2, lineDash: [4, 3], lineWidth: 1.2 } }] : []),
    ],
  };
}
