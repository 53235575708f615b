import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Waits until nothing on the page is still on its way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** The page as it stands has no fault that axe can find at WCAG 2.2 AA; each fault is named with its place. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const faults = violations.map(
    (fault) => `${fault.id}: ${fault.help} at ${fault.nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
  expect(faults, where).toEqual([]);
}
