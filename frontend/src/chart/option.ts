// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import type { EChartsCoreOption } from "echarts/core";
import { barsOption } from "./bars";
import { dotsOption } from "./dots";
import type { Chart, Size } from "./model";
import type { Palette } from "./palette";
import { stackOption } from "./stack";
import { stripOption } from "./strip";

/** What ECharts is told to draw. Pure: chart, room and colours in, option out. */
export function optionOf(chart: Chart, size: Size, palette: Palette): EChartsCoreOption {
  switch (chart.kind) {
    case "stacked-bars":
      return stackOption(chart, size, palette);
    case "bars":
      return barsOption(chart, size, palette);
    case "strip":
      return stripOption(chart, size, palette);
    case "dots":
      return dotsOption(chart, size, palette);
  }
}
