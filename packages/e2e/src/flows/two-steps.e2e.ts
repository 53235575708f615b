import { Secret, TOTP } from "otpauth";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible } from "../browser/accessible.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { type RunningServer, aDataFolder, removeFolder, startServer } from "../server/demo-server.ts";
import { beginCommune, typePassword } from "./first-run.ts";

const halfMinute = 30_000;

describe("signing in by two steps", () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let phone: TOTP;
  let usedAt = 0;

  beforeAll(async () => {
    server = await startServer(aDataFolder(), { GANDAN_DEMO: "off", LOG_LEVEL: "warn" });
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 360, height: 800 }, locale: "vi-VN" });
    page.setDefaultTimeout(15_000);
    await beginCommune(page, server.url);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    removeFolder(server.folder);
  });

  test("is switched on by a first code of the phone", async () => {
    await page.goto(`${server.url}/cai-dat`);
    await page.getByRole("button", { name: "Bật đăng nhập hai bước" }).click();
    const key = (await page.getByText(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()).replaceAll(" ", "");
    phone = new TOTP({ secret: Secret.fromBase32(key) });
    await expectAccessible(page, "settings with the offered key");
    usedAt = Date.now();
    await page.getByLabel("Mã 6 số").fill(phone.generate({ timestamp: usedAt }));
    await page.getByRole("button", { name: "Bật", exact: true }).click();
    await page.getByRole("button", { name: "Tắt đăng nhập hai bước" }).waitFor();
  });

  test("from then on a password alone does not open the door, nor does a code that was used", async () => {
    await page.context().clearCookies();
    await typePassword(page, server.url, "quantri");
    await page.getByText("Tài khoản này đăng nhập hai bước.").waitFor();
    await expectAccessible(page, "sign-in that asks for a code");
    await page.getByLabel("Mã 6 số").fill(phone.generate({ timestamp: usedAt }));
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByText("Mã 6 số chưa đúng hoặc đã dùng.").waitFor();
    expect(new URL(page.url()).pathname).toBe("/dang-nhap");
  });

  test("the next code opens it", async () => {
    await page.getByLabel("Mã 6 số").fill(phone.generate({ timestamp: usedAt + halfMinute }));
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.waitForURL(`${server.url}/`);
  });
});
