import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible } from "../browser/accessible.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { type Caller, signedInAs, valueOf } from "../server/caller.ts";
import { aDemoFolder } from "../server/a-demo-folder.ts";
import { type RunningServer, removeFolder, startServer } from "../server/demo-server.ts";
import { appointAtKiosk, enrol } from "./at-the-kiosk.ts";

describe("a complaint brought to a kiosk becomes an appointment with an official", () => {
  let server: RunningServer;
  let browser: Browser;
  let official: Caller;
  let kiosk: Page;
  let desk: Page;
  let receipt = "";

  const opened = async (width: number, height: number): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: "vi-VN",
      hasTouch: width !== 1280,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    return page;
  };

  // What the code on the kiosk opens on a citizen's own phone.
  const phoneAddress = async (): Promise<string> => {
    const me = await official.ask.session.me.query();
    return `${server.url}/kiosk/#/gui/${me?.commune.id ?? ""}`;
  };

  beforeAll(async () => {
    server = await startServer(aDemoFolder(), { LOG_LEVEL: "warn" });
    browser = await openBrowser();
    official = await signedInAs(server.url, "in-charge");
    kiosk = await opened(1080, 1920);
    desk = await opened(1280, 860);
    const [name = "", value = ""] = official.cookie().split("=");
    await desk.context().addCookies([{ name, value, url: server.url }]);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    removeFolder(server.folder);
  });

  test("the kiosk says honestly that it takes none, and makes the appointment without asking what it is about", async () => {
    const { code } = valueOf(await official.ask.kiosks.createCode.mutate({ name: "Nhà văn hoá" }));
    await kiosk.goto(`${server.url}/kiosk/`);
    await enrol(kiosk, code);
    receipt = await appointAtKiosk(kiosk);
    const wanted = (await official.ask.reception.appointments.query()).open.find((row) => row.receipt === receipt);
    expect(wanted).toMatchObject({
      reason: "letter",
      wantedPart: "morning",
      name: null,
      contact: null,
      state: "asked",
    });
  });

  test("the desk sees it on the page of receptions and gives it a time", async () => {
    await desk.goto(`${server.url}/tieng-dan/tiep-dan`);
    const asked = desk.getByRole("listitem").filter({ hasText: receipt });
    await asked.getByRole("button", { name: "Hẹn giờ" }).click();
    const window = desk.getByRole("dialog");
    await window.getByLabel("Giờ", { exact: true }).fill("09:15");
    await window.getByLabel("Lời nhắn cho người dân").fill("Mời ông (bà) vào phòng số 2.");
    await expectAccessible(desk, "an appointment that gets its time");
    await window.getByRole("button", { name: "Lưu" }).click();
    await asked.getByText(/Hẹn 09:15/).waitFor();
    await expectAccessible(desk, "the page of receptions with an appointment");
  });

  test("who asked reads the time by the receipt, on any phone", async () => {
    const phone = await opened(360, 740);
    await phone.goto(await phoneAddress());
    await phone
      .getByRole("button", { name: /^Theo dõi/ })
      .first()
      .click();
    await phone.getByRole("textbox").fill(receipt);
    await phone.getByRole("button", { name: "Xem việc của tôi" }).click();
    await phone.getByText("Mời ông (bà) vào phòng số 2.").waitFor();
    await expectAccessible(phone, "an appointment on a phone");
    expect(await phone.locator("main").innerText()).toContain("09:15");
  });

  test("who follows a receipt of what is dealt with under seal is asked to the office, and offered a time there", async () => {
    const chair = await signedInAs(server.url, "leader");
    const sealed = (await chair.ask.denunciations.list.query()).find(({ turnedFrom }) => turnedFrom !== null);
    await kiosk.reload();
    await kiosk.getByRole("button", { name: /^Theo dõi/ }).click();
    await kiosk.getByRole("textbox").fill(sealed?.receipt ?? "");
    await kiosk.getByRole("button", { name: "Xem việc của tôi" }).click();
    await kiosk.getByText(/^Việc này được trả lời trực tiếp/).waitFor();
    await expectAccessible(kiosk, "what is answered at the office");
    const told = await kiosk.locator("main").innerText();
    expect(told).toContain("Lịch Chủ tịch tiếp công dân");
    expect(told).not.toMatch(/tố cáo|khiếu nại/i);
    await kiosk.getByRole("button", { name: /^Hẹn gặp cán bộ/ }).click();
    await kiosk.getByRole("heading", { name: "Bà con muốn gặp để làm gì?" }).waitFor();
  });

  test("a phone makes one by itself, and nothing of it stays on the kiosk", async () => {
    const phone = await opened(360, 740);
    await phone.goto(await phoneAddress());
    const own = await appointAtKiosk(phone);
    expect(own).not.toBe(receipt);
    const { open } = await official.ask.reception.appointments.query();
    expect(open.map((row) => [row.receipt, row.state])).toEqual(
      expect.arrayContaining([
        [receipt, "agreed"],
        [own, "asked"],
      ]),
    );
    await kiosk.reload();
    await kiosk.getByRole("heading", { name: "Kính chào bà con" }).waitFor();
    expect(await kiosk.content()).not.toContain(receipt);
  });
});
