import { aRow, aWorkbook } from "@gandan/documents/examples";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible } from "../browser/accessible.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { complaintsOf } from "../browser/watch-page.ts";
import { signedInAs } from "../server/caller.ts";
import { type RunningServer, aDataFolder, removeFolder, startServer } from "../server/demo-server.ts";

let server: RunningServer;
let browser: Browser;
let desk: Page;
let complaints: string[];

beforeAll(async () => {
  server = await startServer(aDataFolder(), { LOG_LEVEL: "warn" });
  browser = await openBrowser();
  const official = await signedInAs(server.url, "in-charge");
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "vi-VN" });
  const [name = "", value = ""] = official.cookie().split("=");
  await context.addCookies([{ name, value, url: server.url }]);
  desk = await context.newPage();
  desk.setDefaultTimeout(15_000);
  complaints = complaintsOf(desk);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  removeFolder(server.folder);
});

const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const book = aWorkbook([
  { name: "Quyên góp", rows: aRow(1, "Tổng số tiền quyên góp") },
  { name: "Danh sách riêng", state: "hidden", rows: aRow(1, "Đinh Văn A") },
]);

describe("a file on its way to everybody", () => {
  test("is stopped for a hidden sheet, decided with a reason, and then published", async () => {
    await desk.goto(`${server.url}/cong-khai-danh-muc?muc=8`);
    const chosen = desk.waitForEvent("filechooser");
    await desk.getByRole("button", { name: "Thêm tệp" }).click();
    await (await chosen).setFiles({ name: "quyen-gop.xlsx", mimeType: sheet, buffer: Buffer.from(book) });
    await desk.getByText("Bị chặn: còn 1 điều chưa quyết").waitFor();
    await desk.getByText("trang tính “Danh sách riêng”").waitFor();
    expect(await desk.getByRole("button", { name: "Công bố tệp" }).isDisabled()).toBe(true);
    await expectAccessible(desk, "a stopped file");
    await desk.getByRole("button", { name: "Để lại, ghi lý do" }).click();
    await desk.getByLabel("Lý do").fill("Trang tính ẩn chỉ là bảng nháp, đã xem.");
    await desk.getByRole("dialog").getByRole("button", { name: "Để lại, ghi lý do" }).click();
    await desk.getByText("Đã xem xong, chờ công bố").waitFor();
    await desk.getByRole("button", { name: "Công bố tệp" }).click();
    await desk.getByText("Đang ở trang công khai").waitFor();
    await expectAccessible(desk, "a published file");
  });

  test("is read by anybody on the public page, without a script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}/cong-khai`);
    const link = page.getByRole("link", { name: "quyen-gop.xlsx" });
    const file = await fetch(new URL((await link.getAttribute("href")) ?? "", server.url));
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(book);
    expect(file.headers.get("content-security-policy")).toContain("sandbox");
    expect(complaints).toEqual([]);
  });
});
