import { readFile } from "node:fs/promises";
import { aRow, aWorkbook } from "@gandan/documents/examples";
import { wordsOf } from "@gandan/documents/write";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible } from "../browser/accessible.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { complaintsOf } from "../browser/watch-page.ts";
import { type Caller, signedInAs } from "../server/caller.ts";
import { aDemoFolder } from "../server/a-demo-folder.ts";
import { type RunningServer, removeFolder, startServer } from "../server/demo-server.ts";

let server: RunningServer;
let browser: Browser;
let desk: Page;
let complaints: string[];

beforeAll(async () => {
  server = await startServer(aDemoFolder(), { LOG_LEVEL: "warn" });
  browser = await openBrowser();
  desk = await pageOf(await signedInAs(server.url, "in-charge"));
  complaints = complaintsOf(desk);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  removeFolder(server.folder);
});

async function pageOf(caller: Caller): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "vi-VN" });
  const [name = "", value = ""] = caller.cookie().split("=");
  await context.addCookies([{ name, value, url: server.url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

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

describe("files past their period", () => {
  test("are decided one by one, minuted with those present, and destroyed; the register's row is left", async () => {
    const chair = await signedInAs(server.url, "leader");
    const leader = await pageOf(chair);
    await leader.goto(`${server.url}/luu-tru`);
    await leader.getByRole("link", { name: "Danh mục số 2/" }).click();
    await leader
      .getByRole("checkbox", { name: /^Chọn hồ sơ/ })
      .first()
      .check();
    await leader.getByRole("button", { name: "Giữ lại (1)" }).click();
    await leader.getByLabel("Lý do").fill("Còn cần đối chiếu");
    await leader.getByRole("dialog").getByRole("button", { name: "Giữ lại (1)" }).click();
    await leader.getByText("Còn cần đối chiếu").first().waitFor();
    for (const place of [1, 2])
      await leader
        .getByRole("checkbox", { name: /^Chọn hồ sơ/ })
        .nth(place)
        .check();
    await expectAccessible(leader, "a list that waits for a leader");
    await leader.getByRole("button", { name: "Cho tiêu huỷ (2)" }).click();
    await leader
      .getByRole("listitem")
      .filter({ hasText: "Quyết định" })
      .and(leader.locator("[aria-current]"))
      .waitFor();

    await desk.goto(leader.url());
    await desk.getByRole("button", { name: "Ghi biên bản" }).click();
    await desk.getByLabel("Địa điểm").fill("Phòng lưu trữ");
    for (const place of [1, 2]) {
      await desk.getByLabel(`Họ và tên người thứ ${place}`).fill(`Đinh Thị Rin ${place}`);
      await desk.getByLabel(`Chức danh người thứ ${place}`).fill("Văn thư");
    }
    await expectAccessible(desk, "who was present");
    await desk.getByRole("button", { name: "Lưu", exact: true }).click();
    const saved = desk.waitForEvent("download");
    await desk.getByRole("button", { name: "Tải biên bản (Word)" }).click();
    const paper = wordsOf(await readFile(await (await saved).path()));
    expect(paper).toContain("Đinh Thị Rin 2");
    expect(paper).toContain("Tổng số: 2 hồ sơ.");

    await desk.getByRole("button", { name: "Tiêu huỷ", exact: true }).click();
    await desk.getByRole("checkbox", { name: /^Biên bản đã in/ }).check();
    await desk.getByRole("dialog").getByRole("button", { name: "Tiêu huỷ", exact: true }).click();
    await desk.getByText("Đã tiêu huỷ", { exact: true }).first().waitFor();
    await desk.getByRole("link", { name: /^Kiến nghị số 5\// }).click();
    await desk.getByText("Nội dung đã tiêu huỷ").first().waitFor();
    expect(await chair.ask.journal.verify.query()).toMatchObject({ ok: true });
    expect(complaints).toEqual([]);
  });
});
