import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible } from "../browser/accessible.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { settled } from "../browser/settled.ts";
import { complaintsOf } from "../browser/watch-page.ts";
import { type RunningServer, aDataFolder, removeFolder, startServer } from "../server/demo-server.ts";
import { plan } from "./a-plan.ts";
import { appointPeople, beginCommune, signIn } from "./first-run.ts";

let server: RunningServer;
let browser: Browser;
const complaints: string[][] = [];

async function aPage(width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, locale: "vi-VN" });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  complaints.push(complaintsOf(page));
  return page;
}

beforeAll(async () => {
  server = await startServer(aDataFolder(), { GANDAN_DEMO: "off", LOG_LEVEL: "warn" });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  removeFolder(server.folder);
});

const deadlines = (page: Page): Promise<string[]> =>
  page.getByPlaceholder("Chưa có thời hạn").evaluateAll((inputs) => inputs.map((it) => (it as HTMLInputElement).value));

describe(`from ${plan.name} to the hamlets and back`, () => {
  let desk: Page;
  let leader: Page;
  let taskAddress: string;

  test("an empty program leads through its first run to a commune with six hamlets", async () => {
    const page = await aPage(1280, 860);
    await beginCommune(page, server.url);
    await appointPeople(server.url);
    await expectAccessible(page, "home after the first run");
  });

  test("the official in charge reads the plan: no word is lost, and what to look at is named", async () => {
    desk = await aPage(1280, 860);
    await signIn(desk, server.url, "danvan");
    await desk.getByRole("link", { name: "Kế hoạch" }).first().click();
    await desk.getByRole("link", { name: "Nhập kế hoạch" }).first().click();
    await desk.getByLabel("Hoặc dán văn bản").fill(plan.text);
    await desk.getByRole("button", { name: "Đọc văn bản" }).click();
    await desk.getByText(/Đã đọc đủ .* từ của văn bản/).waitFor();
    await expectAccessible(desk, "the plan as it was read");
    await desk.getByRole("tab", { name: /Rà soát/ }).click();
    await expectAccessible(desk, "its findings");
    await desk.getByRole("tab", { name: /Việc đề xuất/ }).click();
    await desk.getByPlaceholder("Chưa có thời hạn").first().pressSequentially("05/12/2030");
    await desk.keyboard.press("Tab");
    await desk.reload();
    await desk.getByText(/Đã mở lại văn bản đang đọc dở/).waitFor();
    await desk.getByRole("button", { name: "Lưu kế hoạch" }).click();
    await desk.getByText("Đã lưu kế hoạch.").waitFor();
    await desk.getByRole("tab", { name: /Việc đề xuất/, selected: true }).waitFor();
    await settled(desk);
    await expectAccessible(desk, "the proposed tasks");
    await expect.poll(() => deadlines(desk), { timeout: 15_000 }).toContain("05/12/2030");
  });

  test("a mended accent is a version of its own, and what was changed on the sheet stays with its proposal", async () => {
    await desk.getByRole("tab", { name: /Rà soát/ }).click();
    await desk
      .getByRole("button", { name: /^Sửa thành/ })
      .first()
      .click();
    await desk.getByText("Đã sửa trong văn bản và đọc lại.").waitFor();
    await desk.getByRole("tab", { name: /Phiên bản/ }).click();
    await desk.getByText("Phiên bản 2").first().waitFor();
    await desk.getByRole("button", { name: "Thêm phiên bản" }).click();
    await desk.getByLabel(/Sửa đổi điều gì/).fill("Thêm một việc");
    await desk.reload();
    await settled(desk);
    expect(await desk.getByLabel(/Sửa đổi điều gì/).inputValue()).toBe("Thêm một việc");
    await expectAccessible(desk, "a version that is being written");
    await desk.getByRole("button", { name: "Thôi" }).click();
    await desk.getByRole("tab", { name: /Việc đề xuất/ }).click();
    await expect.poll(() => deadlines(desk), { timeout: 15_000 }).toContain("05/12/2030");
    await desk.reload();
    await expect.poll(() => deadlines(desk), { timeout: 15_000 }).toContain("05/12/2030");
  });

  test("one duty of the six hamlets becomes six tasks, each with its head", async () => {
    const ofHamlets = desk.getByRole("listitem").filter({ hasText: plan.heads });
    expect(await ofHamlets.count()).toBe(6);
    for (const proposal of await ofHamlets.all()) await proposal.getByRole("checkbox").check();
    await desk.getByRole("button", { name: "Giao 6 việc" }).click();
    await desk.getByText("Đã giao 6 việc.").waitFor();
    await expect.poll(() => ofHamlets.count(), { timeout: 15_000 }).toBe(0);
  });

  test("the leader signs the plan that was submitted, and it is put in force", async () => {
    await desk.getByRole("button", { name: "Trình ký" }).click();
    await desk.getByText("Đang trình").first().waitFor();
    leader = await aPage(1280, 860);
    await signIn(leader, server.url, "chutich");
    await leader.goto(desk.url());
    await leader.getByRole("button", { name: "Ký ban hành" }).click();
    const window = leader.getByRole("dialog");
    await window.getByLabel("Số văn bản").fill("12");
    await expectAccessible(leader, "the window for the signature");
    await window.getByRole("button", { name: "Ký ban hành" }).click();
    await window.waitFor({ state: "detached" });
    await leader.getByRole("button", { name: "Đưa vào thực hiện" }).click();
    await leader.getByRole("button", { name: "Kết thúc" }).waitFor();
  });

  test("the head of a hamlet opens the task on a phone and reports with a photo", async () => {
    const phone = await aPage(360, 740);
    await signIn(phone, server.url, "thon3");
    await expectAccessible(phone, "a hamlet head's home");
    await phone.getByText("1 việc sắp tới").waitFor();
    await phone.getByRole("link", { name: "Công việc" }).last().click();
    await phone.getByRole("link", { name: plan.duty }).first().click();
    const photo = { name: "hop-thon.png", mimeType: "image/png", buffer: await phone.screenshot() };
    // The line is lost as the photo leaves; it waits, and what is typed meanwhile stays.
    await phone.route("**/api/files", (route) => route.abort("connectionreset"));
    await phone.locator('input[type="file"]').first().setInputFiles(photo);
    await phone.getByText(/Mất mạng nên tệp dưới đây chưa gửi được/).waitFor();
    await expectAccessible(phone, "a photo that waits for the network");
    expect(await phone.getByRole("button", { name: "Gửi báo cáo" }).isDisabled()).toBe(true);
    await phone.unroute("**/api/files");
    const arrived = Promise.withResolvers<void>();
    await phone.route("**/api/files", async (route) => {
      await arrived.promise;
      await route.continue();
    });
    await phone.getByRole("button", { name: "Gửi lại ngay" }).click();
    await phone.getByLabel("Đã làm được gì").fill("Tối thứ Bảy đã họp thôn, 42 hộ dự, ai cũng ký cam kết.");
    arrived.resolve();
    await phone.getByRole("img", { name: "hop-thon.png" }).waitFor();
    await phone.getByRole("button", { name: "Gửi báo cáo" }).click();
    await phone.getByText("Đã gửi báo cáo.").waitFor();
    await expectAccessible(phone, "the task on a phone");
    taskAddress = phone.url();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test("the leader sees the work move at the very sentence of the plan, and the photo behind it", async () => {
    await leader.reload();
    await leader.getByRole("tab", { name: "Tiến độ" }).click();
    await settled(leader);
    await leader
      .getByText(/1 đang làm, 5 chưa động đến/)
      .first()
      .waitFor();
    const duty = leader.getByRole("region", { name: "Toàn văn kế hoạch" }).locator('[data-tone="moving"]');
    expect(await duty.first().innerText()).toContain(plan.duty);
    await expectAccessible(leader, "the plan's progress");
    await leader.goto(taskAddress);
    await leader.getByText("42 hộ dự").first().waitFor();
    const photo = leader.getByRole("img", { name: /hop-thon/ }).first();
    await expect
      .poll(() => photo.evaluate((it) => it instanceof HTMLImageElement && it.naturalWidth))
      .toBeGreaterThan(100);
    await expectAccessible(leader, "the report with its photo");
  });

  test("the official puts the signed plan on the public page, where anybody reads it, and takes it off again", async () => {
    await desk.reload();
    const name = "Đăng trang công khai";
    await desk.getByRole("button", { name }).click();
    const window = desk.getByRole("dialog");
    await expectAccessible(desk, "the window for publishing");
    await window.getByRole("button", { name }).click();
    const address = await desk.getByRole("link", { name: "Công khai từ ngày" }).getAttribute("href");
    const reader = await aPage(360, 740);
    await reader.goto(`${server.url}/cong-khai`);
    await reader.locator(`a[href="${address}"]`).click();
    await reader.getByText(plan.duty).first().waitFor();
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectAccessible(reader, "a plan on the public page");
    await desk.getByRole("button", { name: "Gỡ khỏi trang công khai" }).click();
    await window.getByLabel("Lý do").fill("Đăng nhầm bản chưa đính chính");
    await window.getByRole("button", { name: "Gỡ khỏi trang công khai" }).click();
    await desk.getByRole("button", { name }).waitFor();
    expect((await fetch(`${server.url}${address}`)).status).toBe(404);
  });

  test("no page complained", () => {
    expect(complaints.flat()).toEqual([]);
  });
});
