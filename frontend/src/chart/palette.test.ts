// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { luminance, textOn } from "./palette";

describe("palette", () => {
  it.each([
    ["#0072b2", "#ffffff"], ["#e69f00", "#000000"], ["#f0e442", "#000000"], ["#4a4f55", "#ffffff"], ["#d3d0c8", "#000000"],
  ])("writes on %s in %s", (fill, text) => expect(textOn(fill)).toBe(text));

  it("leaves AA contrast for the number on every fill in use", () => {
    const fills = ["#0072b2", "#e69f00", "#009e73", "#56b4e9", "#d55e00", "#cc79a7", "#4a4f55", "#f0e442", "#e6e3db",
      "#3f9bd6", "#e6a72a", "#1fb088", "#8ccbf0", "#e8743a", "#d993bb", "#d3d0c8", "#ece05a", "#2b3035"];
    for (const fill of fills) {
      const [dark, light] = [luminance(fill), luminance(textOn(fill))].sort((a, b) => a - b);
      expect((light! + 0.05) / (dark! + 0.05), fill).toBeGreaterThanOrEqual(4.5);
    }
  });
});
