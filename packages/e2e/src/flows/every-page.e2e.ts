import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { faultsOf } from "../browser/accessible.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { partsOf } from "../browser/parts-of.ts";
import { settled } from "../browser/settled.ts";
import { complaintsOf } from "../browser/watch-page.ts";
import { signedInAs } from "../server/caller.ts";
import { aDemoFolder } from "../server/a-demo-folder.ts";
import { type RunningServer, removeFolder, startServer } from "../server/demo-server.ts";

// Each page is loaded once and looked at twice: at a desk by day, on a phone in the dark.
const looks = [
  { width: 1280, height: 860, colorScheme: "light" },
  { width: 360, height: 740, colorScheme: "dark" },
] as const;
const menus = [
  ["/", /^Tài khoản/],
  ["/tieng-dan", /^Tải/],
  ["/tieng-dan/so-lieu", /^Tải/],
] as const;
/** Pages that a hamlet's head is never led to. */
const othersPages = ["/danh-gia", "/danh-gia/bo-tieu-chi", "/luu-tru", "/tieng-dan/tiep-dan", "/to-cao"];
const bundles = ["in-charge", "leader", "official", "front", "hamlet-head", "administrator", "appraiser"];

/** The pages that the navigation leads to, and of the list that is open the first records. */
async function pagesFrom(page: Page, path: string): Promise<string[]> {
  const records = `main a[href^="${path === "/" ? "/cong-viec" : path}/"]`;
  const hrefs = async (place: string): Promise<string[]> =>
    page.locator(place).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return [...(await hrefs('nav a[href^="/"]')), ...(await hrefs(records)).slice(0, 2)];
}

describe("every page a person is led to", () => {
  let server: RunningServer;
  let browser: Browser;
  const judged = new Set<string>();

  const loaded = new Set<string>();

  // A page is loaded as if its address had been typed by the first who comes to its kind; the others go there from within.
  async function open(page: Page, path: string): Promise<void> {
    const kind = path.replaceAll(/[a-z]{3}_[0-9a-f]{32}/g, "…");
    if (page.url() === "about:blank" || !loaded.has(kind)) await page.goto(server.url + path);
    else await page.evaluate((address) => history.pushState({}, "", address), path);
    loaded.add(kind);
  }

  // Where nothing on a page is of another kind than what was judged in the same look, it need not be judged again, and
  // what is not new at a desk is not new on a phone.
  async function isFresh(page: Page, look: string): Promise<boolean> {
    const before = judged.size;
    for (const part of await partsOf(page)) judged.add(`${look} ${part}`);
    return judged.size > before;
  }

  beforeAll(async () => {
    server = await startServer(aDemoFolder(), { LOG_LEVEL: "warn", GANDAN_RATE_LIMITS: "off" });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    removeFolder(server.folder);
  });

  const patience = { timeout: 300_000 };
  test.concurrent.for(bundles)(
    "is whole, fits its screen and is accessible: %s",
    patience,
    async (bundle, { expect }) => {
      const [name = "", value = ""] = (await signedInAs(server.url, bundle)).cookie().split("=");
      const context = await browser.newContext({ locale: "vi-VN", reducedMotion: "reduce" });
      await context.addCookies([{ name, value, url: server.url }]);
      const page = await context.newPage();
      const complaints = complaintsOf(page);
      const faults: string[] = [];
      const seen = new Set(["/"]);
      // What is found on the way is visited too.
      for (const path of seen) {
        await open(page, path);
        for (const { width, height, colorScheme } of looks) {
          const where = `${path} for ${bundle}, ${colorScheme}, at ${width}`;
          await page.setViewportSize({ width, height });
          await page.emulateMedia({ colorScheme });
          await settled(page);
          const isNew = await isFresh(page, `${width}`);
          if (isNew) for (const fault of await faultsOf(page)) faults.push(`${where}: ${fault}`);
          if ((await page.getByRole("heading", { level: 1 }).count()) !== 1) faults.push(`${where}: not one title`);
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          if (needed > width) faults.push(`${where}: ${needed} px wide`);
          for (const found of await pagesFrom(page, path)) seen.add(found);
          if (!isNew) break;
        }
      }
      expect(seen.size).toBeGreaterThanOrEqual(5);
      expect(faults).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  test("a desk whose program does not come says so in place of nothing, and opens when it is asked again", async ({
    expect,
  }) => {
    const context = await browser.newContext({ locale: "vi-VN" });
    const page = await context.newPage();
    await page.route("**/*.js", (route) => route.abort());
    await page.goto(server.url);
    await page.getByRole("heading", { name: "Trang Gần Dân chưa mở được" }).waitFor({ timeout: 20_000 });
    expect(await faultsOf(page)).toEqual([]);
    await page.unroute("**/*.js");
    await page.getByRole("link", { name: "tải lại trang" }).click();
    await page.getByRole("button", { name: "Đăng nhập", exact: true }).waitFor();
    await context.close();
  });

  test(
    "a page of others says that there is none here, and nothing of what it would hold",
    patience,
    async ({ expect }) => {
      const [name = "", value = ""] = (await signedInAs(server.url, "hamlet-head")).cookie().split("=");
      const context = await browser.newContext({ locale: "vi-VN", reducedMotion: "reduce" });
      await context.addCookies([{ name, value, url: server.url }]);
      const page = await context.newPage();
      const titles: string[] = [];
      for (const path of othersPages) {
        await page.goto(server.url + path);
        await settled(page);
        titles.push(`${path}: ${(await page.getByRole("heading", { level: 1 }).allTextContents()).join(", ")}`);
      }
      expect(titles).toEqual(othersPages.map((path) => `${path}: Không tìm thấy trang này`));
      await page.getByRole("link", { name: "Về trang Hôm nay" }).click();
      await page.waitForURL(`${server.url}/`);
      await settled(page);
      expect(await page.getByText("Không tìm thấy trang này").count()).toBe(0);
      await context.close();
    },
  );

  test("a menu that stands open is accessible too, and fits a phone", patience, async ({ expect }) => {
    const [name = "", value = ""] = (await signedInAs(server.url, "in-charge")).cookie().split("=");
    const context = await browser.newContext({ locale: "vi-VN", reducedMotion: "reduce" });
    await context.addCookies([{ name, value, url: server.url }]);
    const page = await context.newPage();
    const faults: string[] = [];
    for (const { width, height } of looks) {
      await page.setViewportSize({ width, height });
      for (const [path, menu] of menus) {
        await open(page, path);
        const first = page.getByRole("menuitem").first();
        // A press that meets a page still taking shape opens nothing; a person presses again.
        for (let press = 0; press < 3 && !(await first.isVisible()); press += 1) {
          await page.getByRole("button", { name: menu }).click();
          await first.waitFor({ timeout: 5_000 }).catch(() => undefined);
        }
        await first.waitFor();
        for (const fault of await faultsOf(page)) faults.push(`${menu} at ${width}: ${fault}`);
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) faults.push(`${menu} at ${width}: ${needed} px wide`);
        await page.keyboard.press("Escape");
      }
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});
