// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { type Chart, totalOf } from "./model";
import type { Palette } from "./palette";
import { count } from "./scale";

/** The words for a whole column, also read out: "6.19, unfinished: 254 fixes; Core 20, ...". */
export function wordsOf(chart: Chart, index: number): string {
  const column = chart.columns[index];
  if (!column) return "";
  const total = totalOf(chart, index);
  const head = [column.label, column.note].filter(Boolean).join(", ");
  const parts = chart.series.length > 1 ? chart.series.map((s) => `${s.name} ${figure(s.values[index]?.number)}`) : [];
  return [`${head}: ${total === undefined ? "no record" : `${count(total)} ${chart.unit}`}`, parts.join(", "), column.mark?.label].filter(Boolean).join("; ");
}

/** The exact values of a column, top of the stack first, as shown on hover and focus. */
export function tipOf(chart: Chart, index: number, palette: Palette): HTMLElement {
  const tip = element("div", "tip");
  const column = chart.columns[index];
  if (!column) return tip;
  const total = totalOf(chart, index);
  tip.append(element("b", "", [column.label, total === undefined ? "no record" : `${count(total)} ${chart.unit}`].join(": ")));
  if (column.note) tip.append(element("p", "", column.note));
  if (chart.series.length > 1) tip.append(parts(chart, index, palette));
  if (column.mark) tip.append(element("p", "", column.mark.label));
  if (chart.reference) tip.append(element("p", "", chart.reference.label));
  return tip;
}

function parts(chart: Chart, index: number, palette: Palette): HTMLElement {
  const list = element("ul", "");
  for (const series of [...chart.series].reverse()) {
    const item = element("li", "");
    item.append(swatch(palette.series(series.colour)), series.name, element("span", "n", figure(series.values[index]?.number)));
    list.append(item);
  }
  return list;
}

function figure(number: number | undefined): string {
  return number === undefined ? "no record" : count(number);
}

/** A square of a colour. */
export function swatch(colour: string): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of [["width", "10"], ["height", "10"], ["aria-hidden", "true"]] as const) svg.setAttribute(name, value);
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of [["width", "10"], ["height", "10"], ["fill", colour]] as const) rect.setAttribute(name, value);
  svg.append(rect);
  return svg;
}

/** An element with a class and a text. */
export function element(name: string, style: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  if (style) made.className = style;
  made.textContent = text;
  return made;
}
