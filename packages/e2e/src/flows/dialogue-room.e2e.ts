import { randomBytes } from "node:crypto";
import { makeId } from "@gandan/domain/values";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible } from "../browser/accessible.ts";
import { cutOnProjectors } from "../browser/fits-projectors.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { type Caller, signedInAs, valueOf } from "../server/caller.ts";
import { aDemoFolder } from "../server/a-demo-folder.ts";
import { type RunningServer, removeFolder, startServer } from "../server/demo-server.ts";
import { type Line, lineTo } from "../server/line-to.ts";
import { type OpenSession, aSession } from "../server/open-session.ts";
import { askAtKiosk, enrol, followAtKiosk } from "./at-the-kiosk.ts";

const spoken = "Bao giờ xã thay đoạn ống nước bị vỡ ở đầu nguồn?";
const promised = "Thay đoạn ống nước bị vỡ ở đầu nguồn";

describe("a session's room: clerk, projector, kiosk and phone", () => {
  let server: RunningServer;
  let browser: Browser;
  let inCharge: Caller;
  let leader: Caller;
  let session: OpenSession;
  let [clerk, projector, kiosk, phone]: Page[] = [];
  let line: Line;

  const page = (one: Page | undefined): Page => {
    if (one === undefined) throw new Error("the page is open");
    return one;
  };
  const pageOf = () => inCharge.ask.dialogues.get.query({ dialogueId: session.dialogueId });

  async function open(
    size: { width: number; height: number },
    path: string,
    cookie?: string,
    from = server.url,
  ): Promise<Page> {
    const context = await browser.newContext({ locale: "vi-VN", viewport: size, reducedMotion: "reduce" });
    const [name = "", value = ""] = cookie?.split("=") ?? [];
    if (cookie !== undefined) await context.addCookies([{ name, value, url: server.url }]);
    const opened = await context.newPage();
    opened.setDefaultTimeout(20_000);
    await opened.goto(from + path);
    return opened;
  }

  beforeAll(async () => {
    server = await startServer(aDemoFolder(), { LOG_LEVEL: "warn", GANDAN_RATE_LIMITS: "off" });
    browser = await openBrowser();
    inCharge = await signedInAs(server.url, "in-charge");
    leader = await signedInAs(server.url, "leader");
    session = await aSession(inCharge, "Đối thoại về nước sinh hoạt", { isOpen: true });
    const { dialogueId, code } = session;
    clerk = await open({ width: 1280, height: 900 }, `/doi-thoai/${dialogueId}/phong`, inCharge.cookie());
    projector = await open({ width: 1920, height: 1080 }, `/phong/${code}/chieu`);
    line = await lineTo(server.url);
    phone = await open({ width: 360, height: 780 }, `/phong/${code}`, undefined, line.url);
    kiosk = await open({ width: 1080, height: 1920 }, "/kiosk/");
    await enrol(kiosk, valueOf(await inCharge.ask.kiosks.createCode.mutate({ name: "Hội trường" })).code);
  });

  afterAll(async () => {
    await browser.close();
    await line.close();
    await server.stop();
    removeFolder(server.folder);
  });

  test("a question asked on the phone gets its number and receipt, and one at the kiosk too", async () => {
    const it = page(phone);
    await expectAccessible(it, "the room on a phone");
    expect(await cutOnProjectors(page(projector))).toEqual([]);
    await it.getByRole("button", { name: "Đặt câu hỏi" }).click();
    await it.getByLabel("Việc gì, ở đâu, từ khi nào").fill(spoken);
    await it.getByLabel("Về việc").selectOption({ label: "Đường, điện, nước" });
    await it.getByLabel("Được chiếu", { exact: true }).check();
    await expectAccessible(it, "asking on a phone");
    await it.getByRole("button", { name: "Gửi câu hỏi" }).click();
    await it.getByText("Đã nhận. Câu hỏi số 1.").waitFor();
    await expectAccessible(it, "the receipt on a phone");
    await it.getByRole("button", { name: "Đã giữ biên nhận" }).click();
    await askAtKiosk(page(kiosk), "Hộ nghèo có được miễn tiền nước không?");
    const { questions } = await pageOf();
    expect(questions.map(({ number, channel }) => [number, channel])).toEqual([
      [1, "phone"],
      [2, "kiosk"],
    ]);
  });

  test("released and called by one key each, it stands on the projector and the phone by itself", async () => {
    const it = page(clerk);
    await it.getByText(spoken).first().waitFor();
    await it.keyboard.press("r");
    await page(phone).getByText("Câu 1").first().waitFor();
    await it.getByText("Đã đưa ra · 1").waitFor();
    await it.keyboard.press("Enter");
    await page(projector).getByText(spoken).waitFor();
    await page(phone).getByText("Đang được trả lời").waitFor();
    await followAtKiosk(page(kiosk), spoken);
    await expectAccessible(it, "the clerk's room");
    await expectAccessible(page(projector), "the projector");
    expect(await cutOnProjectors(page(projector))).toEqual([]);
  });

  test("what is kept off the screen keeps its number and its reason", async () => {
    const { questions } = await pageOf();
    const petitionId = questions[1]?.petitionId ?? makeId("petition", 0, randomBytes(10));
    const { dialogueId } = session;
    valueOf(
      await inCharge.ask.dialogues.direct.mutate({
        dialogueId,
        petitionId,
        step: "hide",
        reason: "Đã trả lời ở kỳ trước",
      }),
    );
    await page(clerk).getByText("Đã trả lời ở kỳ trước").waitFor();
    expect(await page(projector).getByText("miễn tiền nước").count()).toBe(0);
  });

  test("a half-typed promise outlives a reload; sent, it becomes a task and is read back from the projector", async () => {
    const it = page(clerk);
    await it.keyboard.press("p");
    const form = it.getByRole("dialog");
    await form.getByLabel("Hứa làm gì").fill(promised);
    await it.reload();
    const again = it.getByRole("dialog");
    await again.getByLabel("Hứa làm gì").waitFor();
    expect(await again.getByLabel("Hứa làm gì").inputValue()).toBe(promised);
    await again.getByLabel("Ai hứa").click();
    await it.keyboard.press("ArrowDown");
    await it.keyboard.press("Enter");
    await again.getByRole("button", { name: "30 ngày" }).click();
    await expectAccessible(it, "writing a promise down");
    await again.getByRole("button", { name: "Ghi lời hứa" }).click();
    await it.getByRole("region", { name: "Lời hứa tại phiên" }).getByText(promised).waitFor();
    await it.keyboard.press("4");
    await page(projector).getByText(promised).waitFor();
    await expectAccessible(page(projector), "the promises read back");
    expect(await cutOnProjectors(page(projector))).toEqual([]);
    const [kept] = (await pageOf()).promises;
    const { task } = await inCharge.ask.tasks.get.query({ taskId: kept?.taskId ?? makeId("task", 0, randomBytes(10)) });
    expect(task).toMatchObject({ title: promised, evidenceRequired: true, source: { kind: "promise" } });
  });

  test("two clerks at once lose nothing, and a phone that was cut off for half a minute catches up by itself", async () => {
    const { dialogueId } = session;
    line.cut();
    const cut = Date.now();
    const tally = (caller: Caller) =>
      caller.ask.dialogues.count.mutate({
        id: makeId("tally", Date.now(), randomBytes(10)),
        dialogueId,
        hamletId: null,
        sex: "woman",
        ethnicGroup: null,
        people: 1,
      });
    const chart = await leader.ask.roles.chart.query({});
    const positionId = chart.positions.find(({ bundle }) => bundle === "official")?.id;
    if (positionId === undefined) throw new Error("the commune has an official");
    const promise = (caller: Caller, text: string) =>
      caller.ask.dialogues.promise.mutate({
        id: makeId("promise", Date.now(), randomBytes(10)),
        dialogueId,
        petitionId: null,
        text,
        positionId,
        hamletId: null,
        dueOn: "2099-12-31",
      });
    const acts = Array.from({ length: 20 }, (_, number) => [
      tally(number % 2 === 0 ? inCharge : leader),
      promise(number % 2 === 0 ? inCharge : leader, `Việc thứ ${number + 1}`),
    ]).flat();
    for (const act of await Promise.all<{ ok: boolean }>(acts)) expect(act.ok).toBe(true);
    const kept = await pageOf();
    expect(kept.attendance.total).toBe(20);
    expect(kept.promises.map(({ number }) => number)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
    await page(phone).getByText("Đang nối lại").waitFor();
    await page(phone).waitForTimeout(Math.max(0, 30_000 - (Date.now() - cut)));
    expect(await page(phone).getByText("Việc thứ 20").count()).toBe(0);
    line.mend();
    await page(phone).getByText("Việc thứ 20").waitFor();
  });

  test("answered and closed, the asker reads the answer by the receipt, and the minutes are a paper", async () => {
    const it = page(clerk);
    await it.getByLabel("Đã trả lời").fill("Thay xong trong 30 ngày.");
    await it.getByRole("button", { name: "Ghi kết quả" }).click();
    await it.getByRole("button", { name: "Bế mạc" }).first().click();
    await it.getByRole("dialog").getByRole("button", { name: "Bế mạc" }).click();
    await page(projector).getByRole("heading", { name: "Cảm ơn bà con" }).waitFor();
    expect(await cutOnProjectors(page(projector))).toEqual([]);
    const { questions } = await pageOf();
    expect(questions[0]).toMatchObject({ state: "answered", answer: "Thay xong trong 30 ngày." });
    await it.goto(`${server.url}/doi-thoai/${session.dialogueId}`);
    const minutes = it.getByRole("button", { name: "Biên bản" });
    const [download] = await Promise.all([it.waitForEvent("download"), minutes.click()]);
    expect(download.suggestedFilename()).toMatch(/^bien-ban-doi-thoai-.*\.docx$/);
    await expectAccessible(it, "a session that is over");
    await it.goto(`${server.url}/cong-khai`);
    await it.getByText(promised).waitFor();
    await expectAccessible(it, "the public page");
  });
});
