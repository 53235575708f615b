import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible } from "../browser/accessible.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { callerOf, signedInAs } from "../server/caller.ts";
import { aDemoFolder } from "../server/a-demo-folder.ts";
import { type RunningServer, removeFolder, startServer } from "../server/demo-server.ts";

const said = "Tôi không đồng ý với biên bản đo đất ngày 5 tháng trước vì thiếu bờ rào phía đông.";

describe("a complaint from the counter to its decision", () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let receipt = "";

  beforeAll(async () => {
    server = await startServer(aDemoFolder(), { LOG_LEVEL: "warn" });
    browser = await openBrowser();
    const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 1280, height: 900 } });
    const [name = "", value = ""] = (await signedInAs(server.url, "in-charge")).cookie().split("=");
    await context.addCookies([{ name, value, url: server.url }]);
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    removeFolder(server.folder);
  });

  test("is written down with what the law asks for, and gets its number and receipt", async () => {
    await page.goto(`${server.url}/tieng-dan/nhan`);
    await page.getByLabel("Loại", { exact: true }).first().click();
    await page.getByRole("option", { name: "Khiếu nại" }).click();
    await page.getByLabel("Nội dung", { exact: true }).fill(said);
    await page.getByLabel("Họ và tên").fill("Phạm Văn Ví");
    await page.getByLabel("Địa chỉ", { exact: true }).fill("Thôn Gò Mít");
    await page.getByLabel("Cơ quan, người bị khiếu nại").fill("Phòng Kinh tế xã");
    await page.getByLabel("Yêu cầu của người gửi").fill("Đo lại có mặt hai bên");
    await page.getByLabel("Đơn đã ký hoặc điểm chỉ").check();
    await expectAccessible(page, "the intake of a complaint");
    await page.getByRole("button", { name: "Vào sổ" }).click();
    await page.getByRole("link", { name: "Mở hồ sơ" }).waitFor();
    await expectAccessible(page, "the receipt at the desk");
    const numbers = await page.locator("main").innerText();
    receipt = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(numbers.replaceAll(/\s*-\s*/g, "-"))?.[0] ?? "";
    expect(receipt).not.toBe("");
  });

  test("is taken for another kind and set right again, with the dates that move shown before", async () => {
    await page.getByRole("link", { name: "Mở hồ sơ" }).click();
    const correct = async (kind: string, reason: string) => {
      await page.getByRole("button", { name: "Bước khác" }).click();
      await page.getByRole("menuitem", { name: "Đổi loại đơn" }).click();
      const window = page.getByRole("dialog");
      await window.getByRole("combobox", { name: "Loại đúng" }).click();
      await page.getByRole("option", { name: kind }).click();
      await window.getByText("Thời hạn tính lại từ ngày nhận").waitFor();
      await window.getByLabel("Lý do đổi loại").fill(reason);
      if (kind === "Khiếu nại") await expectAccessible(page, "the window of another kind");
      await window.getByRole("button", { name: "Đổi loại", exact: true }).click();
      await page.getByText(reason).waitFor();
    };
    await correct("Kiến nghị", "Thoạt đọc là kiến nghị");
    await correct("Khiếu nại", "Đọc kỹ thì là khiếu nại một biên bản");
    await page.getByText("Kiến nghị → Khiếu nại").waitFor();
  });

  test("is accepted, and its limit says of which law it is", async () => {
    await page.getByRole("button", { name: "Thụ lý", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Ghi nhận" }).click();
    const limits = page.getByRole("region", { name: "Các thời hạn" });
    await limits.getByText("Giải quyết khiếu nại lần đầu").waitFor();
    await limits.getByText("Vì sao là ngày này").last().click();
    await limits.getByText(/Luật Khiếu nại.*Điều 28/).waitFor();
    await expectAccessible(page, "the record of a complaint");
  });

  test("is answered by a draft that the leader signs, and its decision is a paper with the words of the answer", async () => {
    await page.getByRole("textbox", { name: "Trả lời bà con" }).fill("Công nhận khiếu nại; đo lại ngày 10 tháng sau.");
    await page.getByRole("button", { name: "Trình ký" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Trình ký" }).click();
    await page.getByText("Đang chờ lãnh đạo ký").waitFor();
    await expectAccessible(page, "a draft that waits for its signature");
    await sign(page.url());
    await page.reload();
    const paper = page.getByRole("button", { name: /^Quyết định giải quyết/ });
    await paper.waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), paper.click()]);
    expect(download.suggestedFilename()).toBe(`quyet-dinh-giai-quyet-${receipt}.docx`);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
  });

  async function sign(address: string): Promise<void> {
    const [name = "", value = ""] = (await signedInAs(server.url, "leader")).cookie().split("=");
    const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name, value, url: server.url }]);
    const desk = await context.newPage();
    await desk.goto(`${server.url}/tieng-dan/theo-doi`);
    await desk.getByRole("link", { name: /trả lời chờ ông\/bà ký/ }).waitFor();
    await desk.goto(address);
    await desk.getByRole("button", { name: "Ký, gửi trả lời" }).click();
    await desk.getByRole("dialog").getByRole("button", { name: "Ký, gửi trả lời" }).click();
    await desk.getByText("Câu trả lời đã gửi").waitFor();
    await context.close();
  }

  test("is followed by whoever holds the receipt, without its words", async () => {
    const followed = await callerOf(server.url).ask.petitions.follow.query({ receipt });
    expect(followed).toMatchObject({ kind: "complaint", stand: "answered" });
    expect(JSON.stringify(followed)).not.toContain("bờ rào");
  });
});
