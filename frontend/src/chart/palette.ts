// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/** The page's colours and type, as the drawing needs them. */
export interface Palette {
  paper: string;
  ink: string;
  ink2: string;
  ink3: string;
  rule: string;
  rule2: string;
  soft: string;
  accent: string;
  font: string;
  /** Fill of a series by its token. */
  series(token: string): string;
}

/** Reads the colours in force at an element. */
export function paletteAt(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: read("--paper"),
    ink: read("--ink"),
    ink2: read("--ink-2"),
    ink3: read("--ink-3"),
    rule: read("--rule"),
    rule2: read("--rule-2"),
    soft: read("--soft"),
    accent: read("--accent"),
    font: style.fontFamily,
    series: (token) => read(`--series-${token}`) || read("--series-ink"),
  };
}

/** Black or white, whichever is easier to read on the fill (`#rrggbb`). */
export function textOn(fill: string): "#000000" | "#ffffff" {
  const light = luminance(fill);
  return (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? "#000000" : "#ffffff";
}

/** Relative luminance as WCAG 2 defines it. */
export function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Stripes of the page's colour over the fill: what is unfinished. */
export function hatch(palette: Palette) {
  return {
    symbol: "rect",
    color: palette.paper,
    dashArrayX: [1, 0],
    dashArrayY: [3, 3],
    rotation: -Math.PI / 4,
  };
}

/** A border of the page's colour around letters, so that no line crosses them. */
export function halo(palette: Palette) {
  return { textBorderColor: palette.paper, textBorderWidth: 3 };
}
