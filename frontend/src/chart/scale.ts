// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/** An axis with round steps. */
export interface Scale {
  min: number;
  max: number;
  step: number;
}

/** The smallest of 1, 2, 5 times a power of ten that is at least `rough`, and at least 1. */
export function roundStep(rough: number): number {
  if (rough <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough - 1e-9) ?? 10;
  return step * power;
}

/** From zero to a round number that holds `most`, in about `steps` steps. */
export function fromZero(most: number, steps = 5): Scale {
  const step = roundStep(most / steps);
  return { min: 0, max: Math.max(step, Math.ceil(most / step) * step), step };
}

/** Round ends around the numbers, not from zero: for dots on a line only. */
export function around(numbers: number[], steps = 6): Scale {
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const step = roundStep((most - least) / steps);
  const min = Math.floor(least / step) * step;
  return { min, max: Math.max(min + step, Math.ceil(most / step) * step), step };
}

/** 3707 as `3,707`. */
export function count(number: number): string {
  return number.toLocaleString("en-GB");
}
