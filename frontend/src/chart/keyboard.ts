// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import type { ECharts } from "echarts/core";
import { say } from "../say";
import { type Chart, hrefOf } from "./model";
import { wordsOf } from "./tip";

/** The column a key leads to from another; `undefined` where the key leads nowhere. */
export function columnAfter(key: string, from: number, columns: number): number | undefined {
  const last = columns - 1;
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(last, from + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return from < 0 ? last : Math.max(0, from - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

/** Arrow keys walk from column to column and read it out, Enter opens it. */
export function walkColumns(chart: Chart, canvas: HTMLElement, instance: ECharts): void {
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", `${chart.title}. Chart of ${chart.columns.length} columns; arrow keys read them, Enter opens the ${chart.unit}.`);
  let at = -1;
  canvas.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      const href = hrefOf(chart, at);
      if (href) location.assign(href);
      return;
    }
    const next = columnAfter(event.key, at, chart.columns.length);
    if (next === undefined) return;
    event.preventDefault();
    at = next;
    instance.dispatchAction({ type: "showTip", seriesIndex: 0, dataIndex: tipIndex(chart, at) });
    say(wordsOf(chart, at));
  });
  canvas.addEventListener("blur", () => {
    at = -1;
    instance.dispatchAction({ type: "hideTip" });
  });
}

/** Where a column lies in ECharts' first series; only a strip orders its dots by itself. */
function tipIndex(chart: Chart, column: number): number {
  if (chart.kind !== "strip") return column;
  const hits = chart.columns.map((c, index) => ({ c, index })).filter(({ c }) => c.total !== undefined);
  hits.sort((a, b) => Number(a.c.highlight) - Number(b.c.highlight) || (a.c.total ?? 0) - (b.c.total ?? 0));
  return hits.findIndex(({ index }) => index === column);
}
