import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Waits until nothing on the page is still on its way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** The faults that axe finds on the page at WCAG 2.2 AA, each named with its place. */
export async function faultsOf(page: Page): Promise<string[]> {
  await settled(page);
  // Our pages have no frames, so nothing is gained by the blank page that axe else opens for each look.
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode(true).analyze();
  return violations.map(
    (fault) => `${fault.id}: ${fault.help} at ${fault.nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
}

/** The page as it stands has no fault that axe can find. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  expect(await faultsOf(page), where).toEqual([]);
}
