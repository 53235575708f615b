import { idOf } from "@gandan/domain/values";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible } from "../browser/accessible.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { complaintsOf } from "../browser/watch-page.ts";
import { type Caller, signedInAs, valueOf } from "../server/caller.ts";
import { aDemoFolder } from "../server/a-demo-folder.ts";
import { type RunningServer, removeFolder, startServer } from "../server/demo-server.ts";
import { enrol, sayAWord } from "./at-the-kiosk.ts";

describe("a citizen's word at a kiosk without a network", () => {
  const words = "đầu xóm bị đất lấp, mưa là ngập đường.";
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let kiosk: Page;
  let official: Caller;
  let complaints: string[];
  let receipt: string;

  const found = async () => (await official.ask.petitions.list.query({ words: "cống đầu xóm bị đất lấp" })).rows;

  beforeAll(async () => {
    server = await startServer(aDemoFolder(), { LOG_LEVEL: "warn" });
    browser = await openBrowser();
    official = await signedInAs(server.url, "in-charge");
    context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, locale: "vi-VN", hasTouch: true });
    kiosk = await context.newPage();
    kiosk.setDefaultTimeout(15_000);
    complaints = complaintsOf(kiosk);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    removeFolder(server.folder);
  });

  test("the screen is enrolled once by a code of the official's", async () => {
    const { code } = valueOf(await official.ask.kiosks.createCode.mutate({ name: "Nhà văn hoá" }));
    await kiosk.goto(`${server.url}/kiosk/`);
    await enrol(kiosk, code);
    await kiosk.evaluate(async () => void (await navigator.serviceWorker.ready));
  });

  test("cut off, it still opens, takes the word and gives a receipt that says so", async () => {
    await context.setOffline(true);
    await kiosk.reload();
    const hamlet = (await official.ask.hamlets.list.query())[0]?.name ?? "";
    receipt = await sayAWord(kiosk, hamlet, words);
    await kiosk.getByText("Chưa gửi được vì mất mạng; đã giữ lại, sẽ tự gửi.").waitFor();
    expect(await found()).toEqual([]);
  });

  test("switched off and on again, still cut off, it still holds the word", async () => {
    await kiosk.reload();
    await kiosk
      .getByText(/1 chờ gửi/)
      .first()
      .waitFor();
  });

  test("with the network back the word is on the official's list, once", async () => {
    await context.setOffline(false);
    await expect.poll(async () => (await found()).length, { timeout: 60_000 }).toBe(1);
    const [{ id: petitionId } = {}] = await found();
    const { petition } = await official.ask.petitions.get.query({ petitionId: idOf("petition").parse(petitionId) });
    expect(petition).toMatchObject({ receipt, text: `cống ${words}`, topic: "roads-and-water" });
    await kiosk.reload();
    await kiosk.getByRole("heading", { name: "Kính chào bà con" }).waitFor();
    await context.setOffline(true);
    await context.setOffline(false);
    await kiosk.waitForTimeout(3_000);
    expect(await found()).toHaveLength(1);
    expect(await kiosk.getByText(/chờ gửi/).count()).toBe(0);
  });

  test("the official sees it on the list, gives a hamlet what it asks for, and the citizen follows it by the receipt", async () => {
    const desk = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    const [name = "", value = ""] = official.cookie().split("=");
    await desk.addCookies([{ name, value, url: server.url }]);
    const page = await desk.newPage();
    const said = complaintsOf(page);
    await page.goto(`${server.url}/tieng-dan`);
    await page.getByText("cống đầu xóm bị đất lấp").first().waitFor();
    await expectAccessible(page, "the official's list");
    expect(await page.getByText("cống đầu xóm bị đất lấp").count()).toBe(1);

    await page.getByText("cống đầu xóm bị đất lấp").first().click();
    await page.getByText("Công việc giao từ ý kiến này").waitFor();
    await page.getByRole("button", { name: "Giao việc", exact: true }).click();
    const window = page.getByRole("dialog", { name: "Giao việc từ ý kiến của người dân" });
    await window.getByText("Người dân phải được trả lời chậm nhất ngày").waitFor();
    await expectAccessible(page, "giving a task of a word");
    await window.getByLabel("Nội dung").fill("Khơi thông cống đầu xóm");
    await window.getByLabel("Người chịu trách nhiệm").fill("truong thon");
    await page.getByRole("option").first().click();
    await window.getByRole("button", { name: "Giao việc" }).click();
    await page.getByRole("link", { name: /Khơi thông cống đầu xóm/ }).click();
    await page.getByRole("heading", { level: 1, name: "Khơi thông cống đầu xóm" }).waitFor();
    await page.getByRole("link", { name: /^Mở ý kiến nhận ngày/ }).click();
    await page.getByText("Công việc giao từ ý kiến này").waitFor();
    expect(said).toEqual([]);

    await kiosk.goto(`${server.url}/kiosk/#/theo-doi/${receipt}`);
    await kiosk.reload();
    await kiosk.getByText("Đã nhận").first().waitFor();
    await expectAccessible(kiosk, "the citizen's case");
    expect(complaints).toEqual([]);
  });
});
