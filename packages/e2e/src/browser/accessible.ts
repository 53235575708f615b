import axeCore from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { settled } from "./settled.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The faults that axe finds on the page at WCAG 2.2 AA, each named with its place. */
export async function faultsOf(page: Page): Promise<string[]> {
  await settled(page);
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeCore.source);
  return page.evaluate(async (values) => {
    const { violations } = await globalThis.axe.run({ runOnly: values, resultTypes: ["violations"], preload: false });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((it) => `${it.target.join(" ")}: ${it.failureSummary ?? ""}`).join("; ")}`,
    );
  }, tags);
}

/** The page as it stands has no fault that axe can find. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  expect(await faultsOf(page), where).toEqual([]);
}

declare global {
  var axe: typeof axeCore;
}
