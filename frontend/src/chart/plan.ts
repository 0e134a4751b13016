// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { widthOf, wrap } from "./labels";
import { type Chart, type Size, totalOf } from "./model";
import { count, fromZero, type Scale } from "./scale";

/** Where things stand in the drawing, in pixels. */
export interface Plan {
  left: number;
  right: number;
  /** Between the plot and the axis' numbers. */
  axisGap: number;
  top: number;
  bottom: number;
  plotHeight: number;
  band: number;
  bar: number;
  scale: Scale;
  notes: string[][];
  /** Room to name the series beside the first column. */
  direct: boolean;
  /** Every how many columns is named. */
  every: number;
}

/** Height of a line of notes or of a number in a bar. */
export const LINE = 14;

/** Room for the axis' numbers; the mark beside a last column takes some more. */
const AXIS = 44;

/** Lays the columns out. */
export function planOf(chart: Chart, { width, height }: Size): Plan {
  const direct = chart.series.length > 1 && width >= 720;
  const left = direct ? Math.max(...chart.series.map(({ name }) => widthOf(name))) + 34 : 0;
  const right = chart.columns.at(-1)?.mark ? AXIS + 22 : AXIS;
  const band = (width - left - right) / Math.max(1, chart.columns.length);
  const longest = Math.max(0, ...chart.columns.map(({ label }) => widthOf(label)));
  const every = Math.max(1, Math.ceil(Math.max(30, longest + 10) / band));
  const notes = chart.columns.map(({ note }) => (note ? wrap(note, Math.max(8, Math.floor(band / 6))) : []));
  const top = 30;
  const bottom = 24 + Math.max(...notes.map((lines) => lines.length), 0) * LINE;
  const most = Math.max(...chart.columns.map((_, i) => totalOf(chart, i) ?? 0), 1);
  return {
    left,
    right,
    axisGap: right - AXIS + 8,
    top,
    bottom,
    plotHeight: height - top - bottom,
    band,
    bar: barWidth(chart, band),
    scale: fromZero(most, height < 260 ? 3 : 5),
    notes,
    direct,
    every,
  };
}

/** Width of a bar; beside it there is room for a mark and its number where the columns are wide. */
function barWidth(chart: Chart, band: number): number {
  const bar = Math.min(76, Math.round(band * 0.62));
  return band >= 76 && chart.columns.some(({ mark }) => mark) ? Math.min(bar, Math.floor(band - 44)) : bar;
}

/** Whether there is room for a column's name; the last one always has it. */
export function named(chart: Chart, plan: Plan, column: number): boolean {
  return (chart.columns.length - 1 - column) % plan.every === 0;
}

/** Whether a part of a column is high and wide enough to hold its number. */
export function fits(value: number, plan: Plan): boolean {
  return (value / plan.scale.max) * plan.plotHeight >= LINE && plan.bar >= count(value).length * 7 + 6;
}
