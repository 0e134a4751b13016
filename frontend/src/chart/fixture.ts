// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import type { Chart } from "./model";
import type { Palette } from "./palette";

/** Two releases of two areas, the second unfinished; for tests. */
export function twoReleases(): Chart {
  return {
    id: "volume",
    kind: "stacked-bars",
    title: "Fixes in each release",
    subtitle: "invented",
    unit: "fixes",
    columnsTitle: "Release",
    columns: [
      { label: "5.18", unfinished: false, highlight: false, href: "/fixes?release=5.18", total: 300, mark: { value: 220, label: "at its rc6: 220" } },
      { label: "5.19", note: "unfinished, to rc6", unfinished: true, highlight: true, href: "/fixes?release=5.19", total: 200 },
    ],
    series: [
      { key: "core", name: "Core", colour: "core", values: [{ number: 290, href: "/fixes?a=core&r=5.18" }, { number: 150 }] },
      { key: "other", name: "Other", colour: "other", values: [{ number: 10 }, { number: 50, href: "/fixes?a=other&r=5.19" }] },
    ],
  };
}

/** Colours told apart by name. */
export const palette: Palette = {
  paper: "#ffffff",
  ink: "#111111",
  ink2: "#222222",
  ink3: "#333333",
  rule: "#dddddd",
  rule2: "#bbbbbb",
  soft: "#eeeeff",
  accent: "#0000ff",
  font: "sans-serif",
  series: (token) => ({ core: "#004488", other: "#eeeecc", ink: "#777777" })[token] ?? "#123456",
};
