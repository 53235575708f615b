import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible } from "../browser/accessible.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { settled } from "../browser/settled.ts";
import { complaintsOf } from "../browser/watch-page.ts";
import { aDemoFolder } from "../server/a-demo-folder.ts";
import { signedInAs } from "../server/caller.ts";
import { type RunningServer, removeFolder, startServer } from "../server/demo-server.ts";

let server: RunningServer;
let browser: Browser;
const complaints: string[][] = [];

const bundles = ["administrator", "in-charge", "leader", "official", "front", "hamlet-head", "appraiser"] as const;

/** A desk at which somebody with this bundle of rights is signed in, and where nothing may go wrong. */
async function aDesk(bundle: string): Promise<Page> {
  const page = await anyDesk(bundle);
  complaints.push(complaintsOf(page));
  return page;
}

async function anyDesk(bundle: string): Promise<Page> {
  const [name = "", value = ""] = (await signedInAs(server.url, bundle)).cookie().split("=");
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: "vi-VN",
    reducedMotion: "reduce",
  });
  await context.addCookies([{ name, value, url: server.url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
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

describe("a list as a person likes to look at it", () => {
  let page: Page;
  const heads = async () => (await page.getByRole("columnheader").allInnerTexts()).map((head) => head.trim());
  const menu = () => page.getByRole("button", { name: "Cột và cỡ dòng" });

  test("columns are chosen and rows set close, and the menu is accessible", async () => {
    page = await aDesk("in-charge");
    await page.goto(`${server.url}/cong-viec`);
    await menu().click();
    await page.getByRole("menuitemcheckbox", { name: "Tình trạng" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Cập nhật" }).click();
    await page.getByRole("menuitemradio", { name: "Gọn" }).click();
    await expectAccessible(page, "the menu of columns");
    expect(await heads()).toEqual(["", "Nội dung", "Người chịu trách nhiệm", "Hạn", "Cập nhật"]);
  });

  test("the choice is there again the next time, and a row still opens its record", async () => {
    await page.reload();
    await settled(page);
    expect(await heads()).toContain("Cập nhật");
    await page.getByRole("row").nth(1).getByRole("link").click();
    await page.waitForURL(/\/cong-viec\/\w{3}_/);
  });

  test("on a phone the list is as it always was", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${server.url}/cong-viec`);
    await settled(page);
    expect(await menu().isVisible()).toBe(false);
    await page
      .getByRole("listitem")
      .getByRole("link", { name: /Quá hạn/ })
      .first()
      .waitFor();
    await page.setViewportSize({ width: 1280, height: 860 });
  });

  test("one step leads back to the usual, and a choice that cannot be read harms nothing", async () => {
    await menu().click();
    await page.getByRole("menuitem", { name: "Về như mặc định" }).click();
    await expect.poll(heads).toEqual(["", "Nội dung", "Người chịu trách nhiệm", "Hạn", "Tình trạng"]);
    const { person } = await (await signedInAs(server.url, "in-charge")).ask.session.me.query().then(known);
    await page.evaluate((id) => localStorage.setItem(`gandan-list-tasks-${id}`, "{broken"), person.id);
    await page.reload();
    await settled(page);
    expect(await heads()).toContain("Tình trạng");
    expect(complaints.flat()).toEqual([]);
  });
});

describe("a page whose answers do not all come", () => {
  let page: Page;
  // What is asked in one moment goes in one request: of its answers only some fail.
  const fail = (procedures: RegExp) =>
    page.route(/\/api\/trpc\//, async (route) => {
      const asked = new URL(route.request().url()).pathname.split("/").at(-1)?.split(",") ?? [];
      if (!asked.some((name) => procedures.test(name))) return route.continue();
      const answer = await route.fetch();
      const parts: unknown = await answer.json();
      const fault = { message: "", code: -32603, data: { code: "INTERNAL_SERVER_ERROR", httpStatus: 500 } };
      const body = [parts].flat().map((part, index) => (procedures.test(asked[index] ?? "") ? { error: fault } : part));
      return route.fulfill({ response: answer, json: Array.isArray(parts) ? body : body[0] });
    });
  const recover = () => page.unroute(/\/api\/trpc\//);
  const again = () => page.getByRole("button", { name: "Thử lại" });
  const missing = () => page.getByText("Một phần của trang này chưa tải được");

  test("says in its place what failed, once, and asks again when told to", async () => {
    page = await anyDesk("in-charge");
    for (const path of ["/tieng-dan", "/tieng-dan/theo-doi", "/tieng-dan/so-lieu", "/danh-ba", "/cai-dat/lich"]) {
      await fail(/^(?!session)/);
      await page.goto(server.url + path);
      await again().waitFor({ timeout: 30_000 });
      expect(await page.getByRole("heading", { level: 1 }).count(), path).toBe(1);
      expect(await again().count(), path).toBe(1);
      expect(await missing().count(), path).toBe(0);
      await expectAccessible(page, `${path}, failed`);
      await recover();
      await again().click();
      await again().waitFor({ state: "detached" });
      await settled(page);
    }
  });

  test("says above the page where what failed has no place to say so", async () => {
    await fail(/^notices/);
    await page.goto(`${server.url}/ke-hoach`);
    await missing().waitFor({ timeout: 30_000 });
    await page.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(page, "a part that failed");
    await recover();
    await again().click();
    await missing().waitFor({ state: "detached" });
    await page.context().close();
  });
});

describe("what was done to a task", () => {
  let page: Page;
  const cancel = async () => {
    await page.getByRole("button", { name: "Huỷ việc" }).click();
    await page.getByRole("dialog").getByRole("textbox").fill("Trùng với việc khác");
    await page.getByRole("dialog").getByRole("button", { name: "Huỷ việc" }).click();
    await page.getByRole("button", { name: "Giao lại" }).waitFor();
  };

  test("is taken back on the spot", async () => {
    page = await aDesk("in-charge");
    await page.goto(`${server.url}/cong-viec`);
    await page
      .getByRole("row", { name: /Quá hạn/ })
      .first()
      .getByRole("link")
      .click();
    await cancel();
    await page.getByRole("alert").getByRole("button", { name: "Hoàn tác" }).click();
    await page.getByRole("button", { name: "Huỷ việc" }).waitFor();
  });

  test("and from the history, where it says so", async () => {
    await cancel();
    await page.reload();
    await page.getByText("Lịch sử thay đổi").click();
    const lines = page.getByRole("group").getByRole("listitem");
    await expectAccessible(page, "a history with a way back");
    await lines.first().getByRole("button", { name: "Hoàn tác" }).click();
    await lines.first().getByText("Hoàn tác thay đổi").waitFor();
    await page.getByRole("button", { name: "Huỷ việc" }).waitFor();
    expect(complaints.flat()).toEqual([]);
  });
});

describe("a list of tasks", () => {
  test("goes out as a file, is mended and comes in: what would come of it is shown before anything is written", async () => {
    const page = await aDesk("in-charge");
    await page.goto(`${server.url}/cong-viec`);
    await page.getByText("Quá hạn", { exact: true }).first().click();
    await settled(page);
    await page.getByRole("button", { name: "Tải về" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "CSV" }).click(),
    ]);
    const [heads = "", row = ""] = (await readFile(await download.path(), "utf8")).split("\r\n");
    const rows = [
      row.replace(/\d\d\/\d\d\/\d{4},/, "15/12/2026,"),
      "Kiểm kê loa truyền thanh,chu tich uy ban nhan dan xa",
      "Sửa nhà văn hoá,Trưởng thôn Không Có",
    ];
    await page.getByRole("link", { name: "Nhập từ tệp" }).click();
    const buffer = Buffer.from([heads, ...rows].join("\r\n"));
    await page.locator('input[type="file"]').setInputFiles({ name: "viec.csv", mimeType: "text/csv", buffer });
    await page.getByText("không có “Trưởng thôn Không Có”").waitFor();
    await expectAccessible(page, "a list before it is taken in");
    await page.getByRole("checkbox", { name: "Nhập dòng 2" }).check();
    await page.getByRole("button", { name: "Nhập 1 dòng mới, sửa 1 dòng" }).click();
    await page.getByText("Đã nhập 1 dòng mới, sửa 1 dòng.").waitFor();
    await page.getByRole("row", { name: /Kiểm kê loa truyền thanh/ }).waitFor();
    await page.getByRole("alert").getByRole("button", { name: "Hoàn tác" }).click();
    await page.getByRole("row", { name: /Kiểm kê loa truyền thanh/ }).waitFor({ state: "detached" });
    await page.context().close();
    expect(complaints.flat()).toEqual([]);
  });
});

describe("a word of the field", () => {
  let page: Page;
  const word = () => page.getByRole("heading", { level: 1 }).getByRole("button", { name: "Tiếp công dân" });
  const told = () => page.getByRole("tooltip");

  test("tells the pointer what it means and from where, and stays while the pointer is on it", async () => {
    page = await aDesk("in-charge");
    await page.goto(`${server.url}/tieng-dan/tiep-dan`);
    await word().hover();
    await told().getByText("khoản 1 Điều 28").waitFor();
    await told().hover();
    await page.waitForTimeout(600);
    expect(await told().isVisible()).toBe(true);
    await expectAccessible(page, "an explained word");
  });

  test("Escape puts it away without the pointer having to leave", async () => {
    await page.keyboard.press("Escape");
    await told().waitFor({ state: "detached" });
  });

  test("is reached by keyboard, and says so to who hears the page", async () => {
    // A pointer that rests where the words appear would keep them there.
    await page.mouse.move(0, 0);
    await page.getByRole("link", { name: "Tiếng dân" }).last().focus();
    await page.keyboard.press("Tab");
    await told().waitFor();
    expect(await word().getAttribute("aria-describedby")).toBe(await told().getAttribute("id"));
    await page.keyboard.press("Tab");
    await told().waitFor({ state: "detached" });
  });

  test("is found in the glossary without accents", async () => {
    await page.goto(`${server.url}/huong-dan/thuat-ngu`);
    await page.getByRole("searchbox", { name: "Tìm thuật ngữ" }).fill("tam dinh chi");
    await expect.poll(() => page.getByRole("term").allInnerTexts()).toEqual(["Tạm đình chỉ"]);
    await expectAccessible(page, "the glossary");
    expect(complaints.flat()).toEqual([]);
  });
});

describe("the guide of one's role", () => {
  const sheets = (paper: Buffer): number => [...paper.toString("latin1").matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

  test.each(bundles)("fits on two sheets in both languages and names the pages that are there: %s", async (bundle) => {
    const page = await aDesk(bundle);
    for (const language of ["vi", "en"] as const) {
      await page.goto(`${server.url}/huong-dan`);
      await page.evaluate((chosen) => localStorage.setItem("gandan-language", chosen), language);
      await page.reload();
      await page.getByRole("article").waitFor();
      await settled(page);
      const [first = "", ...others] = await page
        .getByRole("article")
        .getByRole("heading", { level: 3 })
        .allInnerTexts();
      const shown = await page.getByRole("navigation").first().getByRole("link").allInnerTexts();
      // Between how to begin and what to remember stands every page of the navigation but this one.
      expect([first, ...others].slice(1, -1), bundle).toEqual(shown.slice(0, -1));
      expect(await page.getByRole("article").innerText()).not.toMatch(/[{}]/);
      expect(sheets(await page.pdf({ preferCSSPageSize: true })), `${bundle} in ${language}`).toBeLessThanOrEqual(2);
    }
    await page.context().close();
  });

  test("is not printed with the margins of another sheet that was open before", async () => {
    const page = await aDesk("in-charge");
    await page.goto(`${server.url}/thon`);
    await page
      .getByRole("link", { name: /^Phiếu việc tháng/ })
      .first()
      .click();
    await page.waitForURL(/\/thon\//);
    await settled(page);
    await page.getByRole("navigation").first().getByRole("link", { name: "Hướng dẫn" }).click();
    await page.getByRole("article").waitFor();
    await settled(page);
    expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
    await page.context().close();
  });

  test("of another role is for who opens accounts", async () => {
    const page = await aDesk("administrator");
    await page.goto(`${server.url}/huong-dan?vai=hamlet-head`);
    await page.getByText("Dành cho: Trưởng thôn").waitFor();
    await expectAccessible(page, "a guide");
    await page.context().close();
    const official = await aDesk("official");
    await official.goto(`${server.url}/huong-dan?vai=leader`);
    await official.getByText("Dành cho: Cán bộ, công chức").waitFor();
    await official.context().close();
    expect(complaints.flat()).toEqual([]);
  });
});

function known<T>(value: T | null): T {
  if (value === null) throw new Error("nobody is signed in");
  return value;
}

describe("the directory as a list", () => {
  test("comes in from a file: who is meant is said, a board is no hamlet, and it is undone on the spot", async () => {
    const page = await aDesk("in-charge");
    const { people, positions, tenures } = await (await signedInAs(server.url, "in-charge")).ask.roles.chart.query({});
    const leads = positions.find(({ bundle }) => bundle === "leader");
    const leader = people.find(({ id }) => tenures.some((one) => one.positionId === leads?.id && one.personId === id));
    await page.goto(`${server.url}/danh-ba`);
    await page.getByRole("link", { name: "Nhập từ tệp" }).click();
    const rows = [
      "Đơn vị;Chức danh;Họ và tên",
      "Thôn Mới Lập;;Lò Thị Mới",
      `Thôn Lập Sau;;${leader?.name}`,
      "Ban Thanh tra nhân dân;Trưởng ban;Ai đó",
    ];
    const buffer = Buffer.from(rows.join("\r\n"));
    await page.locator('input[type="file"]').setInputFiles({ name: "danh-ba.csv", mimeType: "text/csv", buffer });
    await page.getByText("không có “Ban Thanh tra nhân dân”").waitFor();
    await page.getByText(`đã có trong danh bạ: ${leader?.name}, ${leads?.title}`).waitFor();
    await expectAccessible(page, "a directory before it is taken in");
    await page.getByRole("button", { name: "Nhập 1 dòng mới" }).click();
    await page.getByText("Thôn Mới Lập").first().waitFor();
    await page.getByRole("alert").getByRole("button", { name: "Hoàn tác" }).click();
    await page.getByText("Đã hoàn tác.").waitFor();
    await page.getByText("Thôn Mới Lập").first().waitFor({ state: "detached" });
    await page.context().close();
    expect(complaints.flat()).toEqual([]);
  });
});
