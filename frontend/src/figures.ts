// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/** Draws each figure when the reader comes near it; the drawing code is fetched only then. */
export function watchFigures(part: ParentNode): void {
  const figures = [...part.querySelectorAll<HTMLElement>("figure[data-chart]")];
  if (part instanceof HTMLElement && part.matches("figure[data-chart]")) figures.push(part);
  for (const figure of figures) {
    fold(figure);
    near.observe(figure);
  }
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void draw(target as HTMLElement);
    }
  },
  { rootMargin: "300px" },
);

async function draw(figure: HTMLElement): Promise<void> {
  try {
    const { drawChart } = await import("./chart/draw");
    drawChart(figure);
    figure.classList.add("drawn");
  } catch (error) {
    // The table says the same.
    figure.classList.add("failed");
    figure.querySelector("details")?.setAttribute("open", "");
    console.warn("The chart could not be drawn", error);
  }
}

/** The table steps back behind the button that shows it again. */
function fold(figure: HTMLElement): void {
  const table = figure.querySelector<HTMLDetailsElement>(".chart-table");
  const button = figure.querySelector<HTMLButtonElement>("[data-table-toggle]");
  if (!table || !button) return;
  table.open = false;
  button.hidden = false;
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => {
    table.open = !table.open;
    button.setAttribute("aria-expanded", String(table.open));
  });
}
