import type { Page } from "playwright-core";

const projectors = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
];

/** What of a projected page lies outside the wall, on each of the projectors that communes own; the page is left as it was. */
export async function cutOnProjectors(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const cut: string[] = [];
  for (const size of projectors) {
    await page.setViewportSize(size);
    const outside = await page.locator("main :is(h1, p, li, svg, strong)").evaluateAll((parts) =>
      parts
        .filter((part) => {
          const { top, left, right, bottom } = part.getBoundingClientRect();
          return top < 0 || left < 0 || right > innerWidth + 1 || bottom > innerHeight + 1;
        })
        .map((part) => part.textContent),
    );
    cut.push(...outside.map((text) => `${size.width} × ${size.height}: ${text}`));
  }
  if (before !== null) await page.setViewportSize(before);
  return cut;
}
