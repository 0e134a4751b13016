// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/** A chart as the server writes it into `data-chart` (org.fixtide.web.Chart). */
export interface Chart {
  id: string;
  kind: "stacked-bars" | "bars" | "strip" | "dots";
  title: string;
  subtitle: string;
  unit: string;
  columnsTitle: string;
  columns: Column[];
  series: Series[];
  reference?: Reference;
}

export interface Column {
  label: string;
  note?: string;
  unfinished: boolean;
  highlight: boolean;
  href?: string;
  /** Absent where nothing is on record. */
  total?: number;
  /** Where the column stood at another time. */
  mark?: Reference;
}

export interface Series {
  key: string;
  name: string;
  /** Token of the colour: the custom property `--series-TOKEN`. */
  colour: string;
  values: Value[];
}

export interface Value {
  number?: number;
  href?: string;
}

export interface Reference {
  value: number;
  label: string;
}

/** Room for a drawing, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What a column stands at: its own total, else the sum of what is on record in it. */
export function totalOf(chart: Chart, column: number): number | undefined {
  const own = chart.columns[column]?.total;
  if (own !== undefined) return own;
  const numbers = chart.series.flatMap((series) => series.values[column]?.number ?? []);
  return numbers.length > 0 ? numbers.reduce((sum, n) => sum + n, 0) : undefined;
}

/** What a click on a column, or on one series of it, opens. */
export function hrefOf(chart: Chart, column: number, series?: string): string | undefined {
  const part = chart.series.find((s) => s.key === series)?.values[column]?.href;
  const alone = chart.series.length === 1 ? chart.series[0]?.values[column]?.href : undefined;
  return part ?? chart.columns[column]?.href ?? alone;
}
