import { Secret, TOTP } from "otpauth";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible } from "../browser/accessible.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { type RunningServer, aDataFolder, removeFolder, startServer } from "../server/demo-server.ts";
import { beginCommune, password, typePassword } from "./first-run.ts";

const halfMinute = 30_000;

describe("signing in by two steps", () => {
  let server: RunningServer;
  // A device has keys for a name, not for an address in figures.
  let url: string;
  let browser: Browser;
  let page: Page;
  let phone: TOTP;
  let usedAt = 0;

  beforeAll(async () => {
    server = await startServer(aDataFolder(), { GANDAN_DEMO: "off", LOG_LEVEL: "warn" });
    url = server.url.replace("127.0.0.1", "localhost");
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 360, height: 800 }, locale: "vi-VN" });
    page.setDefaultTimeout(15_000);
    await beginCommune(page, url);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    removeFolder(server.folder);
  });

  test("is switched on by a first code of the phone", async () => {
    await page.goto(`${url}/cai-dat`);
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
    await typePassword(page, url, "quantri");
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
    await page.waitForURL(`${url}/`);
  });

  test("a device that was added opens it without password and code", async () => {
    const device = await page.context().newCDPSession(page);
    await device.send("WebAuthn.enable");
    const { authenticatorId } = await device.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto(`${url}/cai-dat`);
    await page.getByRole("button", { name: "Thêm máy này" }).click();
    await page.getByLabel("Gọi máy này là").fill("Điện thoại thử");
    const part = page.getByRole("region", { name: "Vân tay, khuôn mặt hoặc mã khoá máy" });
    await part.getByLabel("Mật khẩu đang dùng").fill(password);
    await expectAccessible(page, "settings with a device to add");
    await part.getByRole("button", { name: "Thêm", exact: true }).click();
    await part.getByRole("button", { name: "Bỏ Điện thoại thử" }).waitFor();

    await page.context().clearCookies();
    await page.goto(`${url}/dang-nhap`);
    await page.getByRole("button", { name: "Dùng vân tay hoặc khuôn mặt" }).click();
    await page.waitForURL(`${url}/`);

    // Who cannot unlock the device stays outside, and is told what to do.
    await page.context().clearCookies();
    await device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
    await page.goto(`${url}/dang-nhap`);
    await page.getByRole("button", { name: "Dùng vân tay hoặc khuôn mặt" }).click();
    await page.getByText("máy chưa mở khoá").waitFor();
    await expectAccessible(page, "sign-in that the device refused");
    expect(new URL(page.url()).pathname).toBe("/dang-nhap");

    await device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
    await page.getByRole("button", { name: "Dùng vân tay hoặc khuôn mặt" }).click();
    await page.waitForURL(`${url}/`);
    await page.goto(`${url}/cai-dat`);
    await part.getByRole("button", { name: "Bỏ Điện thoại thử" }).click();
    await part.getByRole("button", { name: "Bỏ Điện thoại thử" }).waitFor({ state: "detached" });
    await page.context().clearCookies();
    await page.goto(`${url}/dang-nhap`);
    await page.getByRole("button", { name: "Dùng vân tay hoặc khuôn mặt" }).click();
    await page.getByText("Máy này chưa được thêm cho tên đăng nhập ấy").waitFor();
  }, 60_000);
});
