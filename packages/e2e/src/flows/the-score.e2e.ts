import { noEntry, sheetLeaves } from "@gandan/domain/evaluation";
import { scoreOf } from "@gandan/domain/values";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible } from "../browser/accessible.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { type Caller, signedInAs, valueOf } from "../server/caller.ts";
import { aDemoFolder } from "../server/a-demo-folder.ts";
import { type RunningServer, removeFolder, startServer } from "../server/demo-server.ts";

describe("the score of a year", () => {
  let server: RunningServer;
  let browser: Browser;
  let inCharge: Caller;
  let desk: Page;
  let chairman: Page;
  let province: Page;
  let year: number;
  const contexts: BrowserContext[] = [];

  async function pageOf(caller: Caller): Promise<Page> {
    const context = await browser.newContext({ locale: "vi-VN", reducedMotion: "reduce" });
    contexts.push(context);
    const [name = "", value = ""] = caller.cookie().split("=");
    await context.addCookies([{ name, value, url: server.url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    return page;
  }
  const signAt = async (page: Page, level: string, words = "Ký và gửi lên") => {
    const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: level }) });
    await row.getByRole("button", { name: words }).click();
    const window = page.getByRole("dialog");
    await window.getByRole("button", { name: "Ký và gửi lên" }).click();
    await row.getByText("Đã ký, đã khoá").waitFor();
  };

  beforeAll(async () => {
    server = await startServer(aDemoFolder(), { LOG_LEVEL: "warn", GANDAN_RATE_LIMITS: "off" });
    browser = await openBrowser();
    inCharge = await signedInAs(server.url, "in-charge");
    // The newest year of the demo commune is under way.
    year = (await inCharge.ask.evaluation.years.query())[0]?.year ?? 0;
    desk = await pageOf(inCharge);
    chairman = await pageOf(await signedInAs(server.url, "leader"));
    province = await pageOf(await signedInAs(server.url, "appraiser"));
  }, 120_000);

  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser.close();
    await server.stop();
    removeFolder(server.folder);
  });

  test("is proposed from the registers, and a departure says why", async () => {
    await desk.goto(`${server.url}/danh-gia/${year}?tc=2.6.4.1`);
    const panel = desk.getByRole("complementary", { name: "Tiêu chí" });
    await panel.getByText(/^Đề xuất: /).waitFor();
    await panel.getByRole("button", { name: "Xem các dòng trong sổ" }).first().click();
    await panel
      .getByRole("link", { name: /Khiếu nại|Kiến nghị|Phản ánh/ })
      .first()
      .waitFor();
    await expectAccessible(desk, "a criterion with its rows");
    await panel.getByLabel("Chấm khác với số liệu đề xuất").check();
    await panel.getByLabel("Điểm chấm").fill("9,5");
    await panel.getByLabel("Lý do (phải ghi)").fill("Bốn đơn trễ do mất điện, đã có biên bản.");
    await panel.getByRole("button", { name: "Lưu điểm" }).click();
    await panel.getByText(/^Chấm 9,5 điểm, khác với số liệu đề xuất/).waitFor();

    await panel.getByRole("button", { name: "Giao việc" }).click();
    const window = desk.getByRole("dialog", { name: "Giao việc theo tiêu chí 2.6.4.1" });
    await window.getByLabel("Nội dung").fill("Trả lời bốn đơn còn trễ");
    await window.getByLabel("Người chịu trách nhiệm").fill("chanh van phong");
    await desk.getByRole("option").first().click();
    await window.getByRole("button", { name: "Giao việc" }).click();
    await panel.getByRole("link", { name: /Trả lời bốn đơn còn trễ/ }).waitFor();
    await expectAccessible(desk, "a criterion with its task");
  });

  test("stands beside last year's, under another rubric: a criterion that is said to be new is compared no more", async () => {
    await desk.goto(`${server.url}/danh-gia/${year}?phan=qua-nam`);
    await desk.getByText(/^Đối chiếu bằng tay từ 2\.4\.2 \+ 2\.4\.3: /).waitFor();
    await desk.getByRole("link", { name: "Xem và sửa bảng đối chiếu tiêu chí" }).click();
    await desk.getByRole("button", { name: "Sửa đối chiếu của tiêu chí 1.2", exact: true }).click();
    await desk.getByRole("combobox", { name: "Tiêu chí của bản trước ứng với 1.2" }).press("Backspace");
    await desk.getByRole("button", { name: "Lưu đối chiếu" }).click();
    await desk
      .getByText("30 tiêu chí tự khớp, 3 đối chiếu bằng tay, 1 tiêu chí mới, 1 tiêu chí cũ không còn.")
      .waitFor();
    await expectAccessible(desk, "two versions beside each other");
    await desk.goBack();
    await desk.getByText(/^Ghi là tiêu chí mới: /).waitFor();
  });

  test("is complete when every open criterion is scored and the question answered, which lowers the class", async () => {
    const { sheet, evaluation } = await inCharge.ask.evaluation.get.query({ year });
    const penalties = new Set(sheet.penalty?.leaves.map(({ code }) => code));
    const short = sheetLeaves(sheet).filter(({ code, score, maximum }) => score < maximum && code !== "2.6.4.1");
    // What a person types line by line, in one go.
    let { revision } = evaluation;
    for (const { code, maximum } of short) {
      const score = penalties.has(code) ? scoreOf(0) : maximum;
      const entry = { ...noEntry, score, reason: "Theo hồ sơ của xã.", evidence: [] };
      const given = { year, level: "self", code, revision, entry };
      ({ revision } = valueOf(await inCharge.ask.evaluation.enter.mutate(given)));
    }
    await desk.goto(`${server.url}/danh-gia/${year}?phan=cac-cap`);
    const question = desk.getByRole("radiogroup", { name: /bị kỷ luật trong năm/ });
    await question.getByLabel("Có", { exact: true }).click();
    await desk.getByText(/^Hạ xuống “Hoàn thành tốt”: có lãnh đạo xã bị kỷ luật/).waitFor();
    await signAt(desk, "Công chức phụ trách tự chấm");
    await expectAccessible(desk, "the levels, the first signed");
  });

  test("is returned with what is to be changed, and signed again", async () => {
    await chairman.goto(`${server.url}/danh-gia/${year}?phan=cac-cap`);
    await chairman.getByRole("button", { name: "Trả lại Công chức phụ trách tự chấm" }).click();
    const window = chairman.getByRole("dialog");
    await window.getByRole("textbox").fill("Xem lại tiêu chí 2.6.4.1");
    await window.getByRole("button", { name: "Trả lại", exact: true }).click();
    await chairman.getByText("“Xem lại tiêu chí 2.6.4.1”").waitFor();
    await desk.reload();
    await desk.getByText("“Xem lại tiêu chí 2.6.4.1”").waitFor();
    await signAt(desk, "Công chức phụ trách tự chấm", "Ký lại và gửi lên");
    await chairman.reload();
    await signAt(chairman, "Chánh Văn phòng");
    await signAt(chairman, "Chủ tịch UBND");
  });

  test("is appraised with a difference, from exactly what was signed, and closed", async () => {
    await province.goto(`${server.url}/danh-gia?nam=${year}`);
    await province.getByRole("link", { name: "Suối Lành" }).click();
    await province.getByRole("link", { name: /^2\.6\.4\.1 / }).click();
    const panel = province.getByRole("complementary", { name: "Tiêu chí" });
    await panel
      .getByText(/Bốn đơn trễ do mất điện/)
      .first()
      .waitFor();
    await panel.getByLabel("Điểm chấm").fill("8");
    await panel.getByLabel("Lý do (phải ghi)").fill("Biên bản mất điện không đủ cả bốn ngày.");
    await panel.getByRole("button", { name: "Lưu điểm" }).click();
    await panel.getByText(/^Chấm 8 điểm/).waitFor();
    await province.getByRole("tab", { name: "Các cấp ký" }).click();
    await signAt(province, "Sở Nội vụ thẩm định");
    await province.getByRole("button", { name: "Khép đợt chấm điểm" }).click();
    await province.getByRole("dialog").getByRole("button", { name: "Khép đợt chấm điểm" }).click();
    await province.getByText("Đã khép", { exact: false }).first().waitFor();
    const differing = province.getByRole("row").filter({ hasText: "2.6.4.1" });
    expect(await differing.getByRole("cell").allInnerTexts()).toEqual(["9,5", "9,5", "9,5", "8", "−1,5"]);
    await expectAccessible(province, "the closed round");
  });

  test("is told to the commune with the class and why it is not higher", async () => {
    await desk.goto(`${server.url}/danh-gia/${year}`);
    await desk.getByText(/^Bảng đã ký: Sở Nội vụ thẩm định/).waitFor();
    await desk.getByText(/^Hạ xuống “Hoàn thành tốt”/).waitFor();
    const { sheet } = await inCharge.ask.evaluation.get.query({ year });
    expect(sheet.verdict).toMatchObject({ state: "classified", level: "good" });
    await desk.getByRole("tab", { name: "Soi bảng điểm" }).click();
    await desk.getByText("Nghiêm trọng").first().waitFor();
    await expectAccessible(desk, "the x-ray");
  });
});
