import { randomBytes } from "node:crypto";
import { Instant, addDays, dayOf, makeId } from "@gandan/domain/values";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible } from "../browser/accessible.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { type Caller, signedInAs, valueOf } from "../server/caller.ts";
import { aDemoFolder } from "../server/a-demo-folder.ts";
import { type RunningServer, removeFolder, startServer } from "../server/demo-server.ts";

const name = "Nhóm hộ cùng nhau sửa đường ra rẫy";
const work = "Đổ đất, san những đoạn lầy";
const many = [1, 2, 3, 4, 5, 6, 7];
const today = dayOf(Instant.parse(Date.now()));
const modelId = makeId("model", Date.now(), randomBytes(10));

describe("a model from its recognition to the tasks of another hamlet", () => {
  let server: RunningServer;
  let browser: Browser;
  let desk: Page;
  let hamlet = "";

  const pageOf = async (caller: Caller, width: number): Promise<Page> => {
    const context = await browser.newContext({ locale: "vi-VN", viewport: { width, height: 900 } });
    const [cookie = "", value = ""] = caller.cookie().split("=");
    await context.addCookies([{ name: cookie, value, url: server.url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    return page;
  };

  beforeAll(async () => {
    server = await startServer(aDemoFolder(), { LOG_LEVEL: "warn" });
    browser = await openBrowser();
    const inCharge = await signedInAs(server.url, "in-charge");
    hamlet = await recognise(inCharge);
    desk = await pageOf(inCharge, 1280);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    removeFolder(server.folder);
  });

  test("is taken to another hamlet, with every moved day said before", async () => {
    await desk.goto(`${server.url}/mo-hinh?trang-thai=recognised`);
    await expectAccessible(desk, "the list of models");
    await desk.getByRole("link", { name: new RegExp(name) }).click();
    await desk.getByRole("heading", { level: 1, name }).waitFor();
    await expectAccessible(desk, "a model with its passport");
    await desk.getByRole("button", { name: "Nhân rộng sang thôn khác" }).click();
    const asked = desk.getByRole("dialog");
    await asked.getByRole("combobox", { name: "Thôn làm theo" }).click();
    await desk.getByRole("option", { name: hamlet }).click();
    // A week has a Saturday: one of seven tasks, a day apart, is always moved.
    await asked
      .getByText(/Dời qua ngày nghỉ:/)
      .first()
      .waitFor();
    await expectAccessible(desk, "taking a model to another hamlet");
    await asked.getByRole("button", { name: "Nhân rộng", exact: true }).click();
    await desk.getByRole("heading", { name: "Cây nhân rộng" }).waitFor();
    await desk.getByRole("link", { name: `${work} 1` }).waitFor();
    await expectAccessible(desk, "a replica with its family");
  });

  test("stands among the tasks of that hamlet's head, on a phone", async () => {
    const head = await signedInAs(server.url, "hamlet-head");
    const phone = await pageOf(head, 360);
    await phone.goto(`${server.url}/cong-viec`);
    await phone
      .getByRole("link", { name: new RegExp(`${work} 1`) })
      .first()
      .click();
    await phone.getByRole("link", { name: "Mở mô hình" }).click();
    await phone.getByRole("heading", { level: 1, name }).waitFor();
    await expectAccessible(phone, "a model on a phone");
    const { rows } = await head.ask.tasks.list.query({ sort: "deadline", order: "asc", offset: 0, limit: 200 });
    const own = rows.filter(({ source }) => source.kind === "model" && source.quote.startsWith(work));
    expect(own.map(({ hamletName }) => hamletName)).toEqual(many.map(() => hamlet));
    expect(own.some(({ deadlineReason }) => deadlineReason?.includes("dời sang"))).toBe(true);
  });

  test("stands on the public page without script and without anybody's name", async () => {
    const page = await (await fetch(`${server.url}/cong-khai`)).text();
    expect(page).toContain(name);
    expect(page).toContain("77/QĐ-UBND");
    expect(page).not.toContain("<script");
  });
});

/** A recognised model of the last hamlet with seven tasks a day apart; answers the name of the first hamlet, whose head signs in. */
async function recognise({ ask }: Caller): Promise<string> {
  const { units, positions } = await ask.roles.chart.query({});
  const heads = units
    .filter(({ kind }) => kind === "hamlet")
    .flatMap((unit) => {
      const head = positions.find(({ unitId }) => unitId === unit.id);
      return head === undefined ? [] : [{ id: unit.id, name: unit.name, headId: head.id }];
    });
  const [first, last] = [heads[0], heads.at(-1)];
  if (first === undefined || last === undefined) throw new Error("the demo commune has hamlets with heads");
  const begun = addDays(today, -60);
  const measure = { what: "Đoạn đường lầy", unit: "m", before: 600, after: 40, source: "Biên bản đo của thôn" };
  const passport = {
    problem: "Đường ra rẫy lầy vào mùa mưa.",
    goal: "",
    approach: "Mỗi nhóm hộ nhận một đoạn, cùng làm buổi sáng.",
    product: "",
    partners: "",
    outlook: "",
    measures: [measure],
    people: 130,
    households: null,
    cost: 0,
    labourDays: null,
    land: null,
  };
  const place = { ownerId: last.headId, hamletIds: [last.id], registeredOn: begun };
  const kind = { field: "economy", by: "collective" as const };
  valueOf(await ask.models.save.mutate({ id: modelId, name, ...kind, ...place, passport, revision: 0 }));
  const plain = { detail: "", supportingIds: [], product: null, quantity: null, unit: null, evidenceRequired: false };
  const step = async (name: "begin" | "evidence" | "propose" | "recognise", document: string | null) => {
    const { model } = await ask.models.get.query({ modelId });
    const said = { on: name === "begin" ? begun : today, text: "Đã làm", files: [], level: "commune", document };
    const id = makeId("modelEvent", Date.now(), randomBytes(10));
    const more = { id, modelId, step: name, revision: model.revision, issuer: "Uỷ ban nhân dân xã" };
    valueOf(await ask.models.step.mutate({ ...said, ...more }));
  };
  await step("begin", null);
  for (const number of many) {
    const draft = { title: `${work} ${number}`, deadline: addDays(begun, 20 + number), reason: "" };
    const who = { positionId: last.headId, hamletId: last.id };
    valueOf(await ask.models.giveTask.mutate({ modelId, ...draft, ...who, ...plain }));
  }
  await step("evidence", null);
  await step("propose", "12/TTr-UBND");
  await step("recognise", "77/QĐ-UBND");
  return first.name;
}
