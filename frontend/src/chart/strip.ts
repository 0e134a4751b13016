// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { levels, widthOf } from "./labels";
import { type Chart, type Column, type Size, totalOf } from "./model";
import { halo, type Palette } from "./palette";
import { around, count, type Scale } from "./scale";

const SIDE = 18;
const FLOOR = 34;
const LEVEL = 17;

interface Dot {
  column: Column;
  index: number;
  value: number;
}

/** All columns as dots on one line; the one it is about is filled, a triangle marks the reference. */
export function stripOption(chart: Chart, size: Size, palette: Palette) {
  const dots = dotsOf(chart);
  const scale = around([...dots.map((dot) => dot.value), ...(chart.reference ? [chart.reference.value] : [])], size.width < 480 ? 5 : 7);
  const x = (value: number) => SIDE + ((value - scale.min) / (scale.max - scale.min)) * (size.width - 2 * SIDE);
  const y = size.height - FLOOR;
  return {
    animation: false,
    textStyle: { fontFamily: palette.font },
    grid: { left: SIDE, right: SIDE, top: 10, bottom: FLOOR },
    xAxis: axis(chart, scale, palette),
    yAxis: { type: "value", min: 0, max: 1, show: false },
    tooltip: { trigger: "item" },
    series: [{ type: "scatter", name: chart.unit, z: 5, emphasis: { disabled: true }, data: dots.map((dot) => mark(dot, palette)) }],
    graphic: [...flags(dots, x, y, palette), ...(chart.reference ? [triangle(x(chart.reference.value), y, palette)] : [])],
  };
}

/** The columns on record, the one the chart is about last so that it lies on top. */
function dotsOf(chart: Chart): Dot[] {
  return chart.columns
    .flatMap((column, index) => {
      const value = totalOf(chart, index);
      return value === undefined ? [] : [{ column, index, value }];
    })
    .sort((a, b) => Number(a.column.highlight) - Number(b.column.highlight) || a.value - b.value);
}

function axis(chart: Chart, scale: Scale, palette: Palette) {
  return {
    type: "value",
    min: scale.min,
    max: scale.max,
    interval: scale.step,
    axisLine: { show: true, onZero: false, lineStyle: { color: palette.ink, width: 1.2 } },
    axisTick: { show: true, length: 6, lineStyle: { color: palette.ink } },
    splitLine: { show: false },
    axisLabel: {
      color: palette.ink3,
      fontSize: 12,
      margin: 12,
      alignMaxLabel: "right",
      formatter: (value: number) => (value === scale.max ? `${count(value)} ${chart.unit}` : count(value)),
    },
  };
}

function mark({ column, index, value }: Dot, palette: Palette) {
  const accent = column.highlight;
  return {
    value: [value, 0],
    column: index,
    symbol: "circle",
    symbolSize: accent ? 14 : 10,
    itemStyle: { opacity: 1, color: accent ? palette.accent : palette.paper, borderColor: accent ? palette.paper : palette.ink2, borderWidth: accent ? 1 : 1.5 },
  };
}

/** Labels over the dots, on as many levels as keep them apart; the highlighted one chooses first. */
function flags(dots: Dot[], x: (value: number) => number, y: number, palette: Palette) {
  const order = [...dots].reverse();
  const level = levels(
    order.map(({ column, value }) => ({ x: x(value), width: widthOf(column.label) + 8 })),
    Math.floor((y - 24) / LEVEL) + 1,
  );
  return order.flatMap(({ column, value }, i) => {
    if (level[i]! < 0) return [];
    const top = y - 22 - level[i]! * LEVEL;
    const text = {
      type: "text",
      silent: true,
      z: 4,
      x: x(value),
      y: top,
      style: {
        text: column.label,
        fill: column.highlight ? palette.ink : palette.ink2,
        font: `${column.highlight ? 700 : 400} 12px ${palette.font}`,
        textAlign: "center",
        textVerticalAlign: "middle",
        stroke: halo(palette).textBorderColor,
        lineWidth: 4,
      },
    };
    const stem = { type: "line", silent: true, z: 1, shape: { x1: x(value), y1: top + 7, x2: x(value), y2: y - 6 }, style: { stroke: palette.rule2, lineWidth: 1 } };
    return level[i]! > 0 ? [stem, text] : [text];
  });
}

function triangle(x: number, y: number, palette: Palette) {
  return { type: "polygon", silent: true, z: 6, shape: { points: [[x, y + 2], [x - 6, y + 10], [x + 6, y + 10]] }, style: { fill: palette.ink } };
}
