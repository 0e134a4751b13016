// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { spread } from "./labels";
import { type Chart, type Column, type Series, type Size, totalOf } from "./model";
import { halo, hatch, type Palette, textOn } from "./palette";
import { fits, LINE, named, type Plan, planOf } from "./plan";
import { count } from "./scale";

/** Vertical bars from zero, one a column, stacked by series; totals on top. */
export function stackOption(chart: Chart, size: Size, palette: Palette) {
  const plan = planOf(chart, size);
  return {
    animation: false,
    textStyle: { fontFamily: palette.font },
    grid: { left: plan.left, right: plan.right, top: plan.top, bottom: plan.bottom },
    xAxis: columnAxis(chart, palette),
    yAxis: countAxis(chart, plan, palette),
    tooltip: { trigger: "axis", axisPointer: { type: "shadow", shadowStyle: { color: palette.ink, opacity: 0.05 } } },
    series: [
      ...chart.series.map((series) => barsOf(chart, series, plan, palette)),
      totals(chart, plan, palette),
      marks(chart, plan, palette),
    ],
    graphic: [...columnNames(chart, plan, palette), ...(plan.direct ? seriesNames(chart, plan, palette) : [])],
  };
}

function columnAxis(chart: Chart, palette: Palette) {
  return {
    type: "category",
    data: chart.columns.map((column) => column.label),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.ink, width: 1.5 } },
    axisLabel: { show: false },
  };
}

/** Names of the columns with their notes; ECharts' own labels give way to a note beside them. */
function columnNames(chart: Chart, plan: Plan, palette: Palette) {
  const top = plan.top + plan.plotHeight + 8;
  return chart.columns.flatMap(({ label }, i) => {
    if (!named(chart, plan, i)) return [];
    const x = plan.left + plan.band * (i + 0.5);
    const text = (y: number, words: string, fill: string, font: string) => ({
      type: "text",
      silent: true,
      x,
      y,
      style: { text: words, fill, font: `${font} ${palette.font}`, textAlign: "center", textVerticalAlign: "top" },
    });
    const notes = (plan.notes[i] ?? []).map((line, n) => text(top + 17 + n * LINE, line, palette.ink3, "11px"));
    return [text(top, label, palette.ink, "600 12px"), ...notes];
  });
}

function countAxis(chart: Chart, { scale, axisGap }: Plan, palette: Palette) {
  return {
    type: "value",
    position: "right",
    min: scale.min,
    max: scale.max,
    interval: scale.step,
    name: chart.unit,
    nameGap: 12,
    nameTextStyle: { color: palette.ink3, fontSize: 11, align: "left", padding: [0, 0, 0, axisGap] },
    axisLabel: { color: palette.ink3, fontSize: 12, margin: axisGap, formatter: count },
    splitLine: { lineStyle: { color: palette.rule } },
  };
}

function barsOf(chart: Chart, series: Series, plan: Plan, palette: Palette) {
  const pale = series.colour === "other" || series.colour === "others";
  return {
    type: "bar",
    name: series.name,
    stack: "all",
    barWidth: plan.bar,
    emphasis: { disabled: true },
    data: chart.columns.map((column, i) => {
      const value = series.values[i]?.number ?? 0;
      const fill = fillOf(chart, column, series, palette);
      return {
        value,
        itemStyle: {
          color: fill,
          borderColor: pale ? palette.rule2 : palette.paper,
          borderWidth: chart.series.length > 1 && value > 0 ? 1 : 0,
          ...(column.unfinished ? { decal: hatch(palette) } : {}),
        },
        label: {
          show: chart.series.length > 1 && fits(value, plan) && !column.unfinished,
          position: "inside",
          formatter: count(value),
          color: textOn(fill),
          fontSize: 12,
        },
      };
    }),
  };
}

function fillOf(chart: Chart, column: Column, series: Series, palette: Palette): string {
  return chart.series.length === 1 && column.highlight ? palette.accent : palette.series(series.colour);
}

function totals(chart: Chart, plan: Plan, palette: Palette) {
  return {
    type: "scatter",
    name: "total",
    symbolSize: 0.01,
    silent: true,
    z: 7,
    data: chart.columns.map((column, i) => {
      const total = totalOf(chart, i);
      return {
        value: [i, total ?? 0],
        label: {
          show: named(chart, plan, i),
          position: "top",
          distance: 4,
          formatter: total === undefined ? "no record" : count(total),
          color: total === undefined ? palette.ink3 : palette.ink,
          fontWeight: total === undefined ? 400 : 600,
          fontSize: total === undefined ? 11 : 12,
          ...halo(palette),
        },
        ...(column.highlight ? { name: "highlight" } : {}),
      };
    }),
  };
}

/** Small triangles beside the columns; a line across the column where there is no room beside it. */
function marks(chart: Chart, plan: Plan, palette: Palette) {
  const beside = plan.band - plan.bar >= 44;
  return {
    type: "scatter",
    name: "mark",
    silent: true,
    z: 6,
    symbol: beside ? "triangle" : "rect",
    symbolRotate: beside ? 90 : 0,
    symbolSize: beside ? [9, 8] : [plan.bar + 4, 2],
    symbolOffset: beside ? [plan.bar / 2 + 7, 0] : [0, 0],
    itemStyle: { color: beside ? palette.ink2 : palette.ink, opacity: 1 },
    data: chart.columns.flatMap(({ mark }, i) =>
      mark
        ? [
            {
              value: [i, mark.value],
              label: { show: beside, position: "right", distance: 3, formatter: count(mark.value), color: palette.ink2, fontSize: 12, ...halo(palette) },
            },
          ]
        : [],
    ),
  };
}

/** Names of the series to the left of the first column, each with its colour and a line to its part. */
function seriesNames(chart: Chart, plan: Plan, palette: Palette) {
  const y = (value: number) => plan.top + plan.plotHeight * (1 - value / plan.scale.max);
  let sum = 0;
  const middles = chart.series.map(({ values }) => {
    const value = values[0]?.number ?? 0;
    sum += value;
    return y(sum - value / 2);
  });
  const places = spread([...middles].reverse(), 17, plan.top, plan.top + plan.plotHeight - 6).reverse();
  const edge = plan.left + (plan.band - plan.bar) / 2 - 3;
  return chart.series.flatMap(({ name, colour }, i) => {
    const at = places[i]!;
    const x = plan.left - 14;
    return [
      { type: "text", silent: true, x: x - 8, y: at, style: { text: name, fill: palette.ink2, font: `12px ${palette.font}`, textAlign: "right", textVerticalAlign: "middle" } },
      { type: "rect", silent: true, shape: { x: x - 4, y: at - 5, width: 10, height: 10 }, style: { fill: palette.series(colour), stroke: palette.rule2, lineWidth: 0.5 } },
      { type: "polyline", silent: true, shape: { points: [[x + 8, at], [x + 12, at], [edge, middles[i]!]] }, style: { stroke: palette.rule2, fill: "none", lineWidth: 1 } },
    ];
  });
}
