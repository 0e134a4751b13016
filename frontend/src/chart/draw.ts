// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { BarChart, ScatterChart } from "echarts/charts";
import { GraphicComponent, GridComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { onThemeChange } from "../theme";
import { walkColumns } from "./keyboard";
import { type Chart, hrefOf } from "./model";
import { optionOf } from "./option";
import { paletteAt } from "./palette";
import { element, swatch, tipOf } from "./tip";

echarts.use([BarChart, ScatterChart, GridComponent, GraphicComponent, TooltipComponent, SVGRenderer]);

const drawn = new Set<() => void>();
const again = () => drawn.forEach((draw) => draw());
onThemeChange(document, again);
addEventListener("beforeprint", again);

/** What a mark of ECharts' tells of itself. */
interface Hit {
  dataIndex: number;
  seriesName?: string;
  data?: unknown;
}

/** Draws a figure's chart into its canvas, and again whenever room or colours change. */
export function drawChart(figure: HTMLElement): void {
  const chart = JSON.parse(figure.dataset["chart"] ?? "") as Chart;
  const canvas = figure.querySelector<HTMLElement>(".chart-canvas");
  if (!canvas) throw new Error(`No room for the chart ${chart.id}`);
  const legend = canvas.appendChild(element("ul", "legend"));
  const plot = canvas.appendChild(element("div", "chart-plot"));
  const instance = echarts.init(plot, null, { renderer: "svg", width: canvas.clientWidth, height: canvas.clientHeight });
  const draw = () => show(chart, canvas, legend, plot, instance);
  draw();
  open(chart, instance);
  walkColumns(chart, canvas, instance);
  new ResizeObserver(draw).observe(canvas);
  drawn.add(draw);
}

function show(chart: Chart, canvas: HTMLElement, legend: HTMLElement, plot: HTMLElement, instance: echarts.ECharts): void {
  if (!canvas.isConnected || canvas.clientWidth === 0) return;
  const palette = paletteAt(canvas);
  const room = canvas.clientHeight - key(chart, canvas, legend);
  plot.style.bottom = `${canvas.clientHeight - room}px`;
  const size = { width: canvas.clientWidth, height: room };
  instance.resize(size);
  const option = optionOf(chart, size, palette);
  const tooltip = {
    ...(option["tooltip"] as object),
    formatter: (hits: Hit | Hit[]) => tipOf(chart, columnOf([hits].flat()[0]), palette),
    confine: true,
    transitionDuration: 0,
    padding: 0,
    borderWidth: 0,
    backgroundColor: "transparent",
    extraCssText: "box-shadow:none;z-index:5",
  };
  instance.setOption({ ...option, tooltip }, { notMerge: true });
}

/** The names of the series under the columns where there is no room beside them; answers its height. */
function key(chart: Chart, canvas: HTMLElement, legend: HTMLElement): number {
  const needed = chart.kind === "stacked-bars" && chart.series.length > 1 && canvas.clientWidth < 720;
  legend.classList.toggle("needed", needed);
  if (!needed) return 0;
  const palette = paletteAt(canvas);
  legend.replaceChildren(
    ...chart.series.map(({ name, colour }) => {
      const item = element("li", "");
      item.append(swatch(palette.series(colour)), name);
      return item;
    }),
  );
  return legend.offsetHeight;
}

/** A click opens the fixes behind a part, elsewhere in the column those of the whole column. */
function open(chart: Chart, instance: echarts.ECharts): void {
  const go = (href: string | undefined) => href && location.assign(href);
  instance.on("click", (hit) => {
    const series = chart.series.find((s) => s.name === hit.seriesName);
    go(hrefOf(chart, columnOf(hit), series?.key));
  });
  instance.getZr().on("click", (event) => {
    if (event.target || (chart.kind !== "stacked-bars" && chart.kind !== "dots")) return;
    const at = instance.convertFromPixel({ gridIndex: 0 }, [event.offsetX, event.offsetY]);
    const index = Math.round(at?.[chart.kind === "dots" ? 1 : 0] ?? -1);
    if (instance.containPixel("grid", [event.offsetX, event.offsetY])) go(hrefOf(chart, index));
  });
}

function columnOf(hit: Hit | undefined): number {
  const own = (hit?.data as { column?: number } | undefined)?.column;
  return own ?? hit?.dataIndex ?? -1;
}
