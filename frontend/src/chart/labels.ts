// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Moves labels apart until none is nearer than `gap` to the next, keeping their order and within
 * the bounds where they fit.
 *
 * @param wanted positions in ascending order
 */
export function spread(wanted: number[], gap: number, from: number, to: number): number[] {
  const placed = [...wanted];
  for (let i = 0; i < placed.length; i++) {
    const least = i === 0 ? from : placed[i - 1]! + gap;
    placed[i] = Math.max(placed[i]!, least);
  }
  for (let i = placed.length - 1; i >= 0; i--) {
    const most = i === placed.length - 1 ? to : placed[i + 1]! - gap;
    placed[i] = Math.min(placed[i]!, most);
  }
  return placed;
}

/** A label over a line: where its middle should be, and how wide it is. */
export interface Flag {
  x: number;
  width: number;
}

/**
 * Gives each label the lowest level at which it touches no other; -1 where there is none below
 * `levels`. Earlier labels choose first.
 */
export function levels(flags: Flag[], levels: number): number[] {
  const rows: Flag[][] = Array.from({ length: levels }, () => []);
  return flags.map((flag) => {
    const free = rows.findIndex((row) =>
      row.every((other) => Math.abs(other.x - flag.x) >= (other.width + flag.width) / 2),
    );
    if (free >= 0) rows[free]!.push(flag);
    return free;
  });
}

/** Breaks words into lines of about so many characters. */
export function wrap(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** Width of a text in 12 px, near enough to lay labels out. */
export function widthOf(text: string): number {
  return text.length * 6.4;
}
