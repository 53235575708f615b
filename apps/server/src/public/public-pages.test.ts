import { listAllCommunes } from "@gandan/db/communes";
import { addPromise, saveDialogue } from "@gandan/db/dialogues";
import { saveFile } from "@gandan/db/files";
import { saveModel } from "@gandan/db/models";
import { insertPlanVersion, savePlan } from "@gandan/db/plans";
import { savePublication, saveRelease } from "@gandan/db/publications";
import { readRoleChart } from "@gandan/db/roles";
import { saveSupervision } from "@gandan/db/supervision";
import { saveTask } from "@gandan/db/tasks";
import {
  aDialogue,
  aModel,
  aPlan,
  aPlanDocument,
  aPosting,
  aPublication,
  aRelease,
  aSupervision,
  aSupervisionFinding,
  aTask,
  aWholePassport,
  anId,
} from "@gandan/domain/examples";
import type { ScheduleRow, Section } from "@gandan/domain/plans";
import { Day, Instant } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aServer } from "../testing/a-server.ts";

let server: Awaited<ReturnType<typeof aServer>>;
let communeId: ReturnType<typeof anId<"commune">>;
let title = "";
const text = "Sửa cống <script>alert(1)</script>";

const span = { start: 0, end: 0 };
const aPiece = (text: string) => ({ text, span });
const aPart = (marker: string, heading: string | null, children: Section[] = []): Section => ({
  marker: aPiece(marker),
  level: 1,
  heading: heading === null ? null : aPiece(heading),
  role: "other",
  paragraphs: heading === null ? [aPiece("Làm cho dân tin.")] : [],
  children,
  span,
});
const aTaskRow = (content: string): ScheduleRow => ({
  key: "PL.1",
  ordinal: "1",
  group: null,
  content: aPiece(content),
  lead: aPiece("Văn phòng"),
  support: null,
  time: null,
  times: [],
  product: null,
  span,
});

beforeEach(async () => {
  server = await aServer();
  await server.begin();
  communeId = (await listAllCommunes(server.db.read))[0]?.id ?? anId("commune");
  const own = { communeId, dialogueId: anId("dialogue") };
  const [position] = (await readRoleChart(server.db.read, communeId)).positions;
  if (position === undefined) throw new Error("a commune begins with the usual chart");
  title = position.title;
  const positionId = position.id;
  await server.db.write(communeId, async (tx) => {
    const concluded = { state: "concluded", conclusion: "Chưa công bố", closedAt: Instant.parse(1) } as const;
    await saveDialogue(tx, aDialogue({ communeId, ...concluded }));
    await saveTask(tx, aTask({ communeId, positionId, state: "assigned", supportingIds: [] }));
    const made = { number: 1, text, positionId, hamletId: null, dueOn: Day.parse("2025-04-30") };
    const by = { petitionId: null, taskId: anId("task"), madeAt: Instant.parse(1), personId: anId("person") };
    await addPromise(tx, { ...own, id: anId("promise"), ...made, ...by });
  });
});
afterEach(() => server.close());

describe("the public pages", () => {
  it("lead to the only commune, and show what was promised and what became of it, without script", async () => {
    const list = await server.ask("/cong-khai");
    expect([list.status, list.headers.get("location")]).toEqual([302, `/cong-khai/${communeId}`]);
    const page = await (await server.ask(`/cong-khai/${communeId}`)).text();
    expect(page).toContain(title);
    expect(page).toContain("Quá hạn");
    expect(page).toContain("Sửa cống &lt;script&gt;");
    expect(page).not.toContain("<script");
    expect(page).not.toContain("Chưa công bố");
  });

  it("are read in English too, and as open data", async () => {
    expect(await (await server.ask(`/cong-khai/${communeId}?lang=en`)).text()).toContain("Overdue");
    const json: unknown = await (await server.ask(`/cong-khai/${communeId}/loi-hua.json`)).json();
    expect(json).toMatchObject({
      promises: [{ number: 1, standing: "late", who: expect.stringContaining(title) as string }],
    });
    const csv = await (await server.ask(`/cong-khai/${communeId}/loi-hua.csv`)).text();
    expect(csv.split("\r\n")[1]).toContain("2025-04-30");
  });

  it("show a published plan by its parts and its table of work, and no other", async () => {
    const document = aPlanDocument({
      preamble: [aPiece("Căn cứ <b>Luật</b>; liên hệ 0905 123 456.")],
      sections: [aPart("I.", "NHIỆM VỤ", [aPart("1.", null)]), { ...aPart("PHỤ LỤC", "DANH MỤC"), role: "annex" }],
      scheduleRows: [aTaskRow("Mở lớp <i>đêm</i>")],
    });
    const plan = aPlan({ communeId, state: "in-force", number: "05", issuedOn: Day.parse("2025-01-10") });
    await server.db.write(communeId, async (tx) => {
      await savePlan(tx, plan);
      await insertPlanVersion(tx, {
        communeId,
        id: anId("planVersion"),
        planId: plan.id,
        version: 1,
        document,
        fingerprint: "f",
        fileName: "",
        importedAt: Instant.parse(1),
        personId: anId("person"),
        change: "",
      });
    });
    const address = `/cong-khai/${communeId}/ke-hoach/${plan.id}`;
    expect((await server.ask(address)).status).toBe(404);
    expect(await (await server.ask(`/cong-khai/${communeId}`)).text()).not.toContain("Kế hoạch công tác dân vận");
    await server.db.write(communeId, (tx) => savePlan(tx, { ...plan, publishedAt: Instant.parse(1) }));
    expect(await (await server.ask(`/cong-khai/${communeId}`)).text()).toContain(`href="${address}"`);
    const page = await (await server.ask(address)).text();
    for (const words of [
      "số 05/KH-UBND",
      "ban hành ngày 10/01/2025",
      "<h2>I. NHIỆM VỤ</h2>",
      "<p>1. Làm cho dân tin.</p>",
    ])
      expect(page).toContain(words);
    expect(page).toContain("Căn cứ &lt;b&gt;Luật&lt;/b&gt;; liên hệ ….");
    expect(page).toContain("Mở lớp &lt;i&gt;đêm&lt;/i&gt;");
    expect(await (await server.ask(`${address}?lang=en`)).text()).toContain("being carried out");
    const csv = await (await server.ask(`/cong-khai/${communeId}/ke-hoach.csv`)).text();
    expect(csv.split("\r\n")[1]).toContain("05,KH-UBND,2025-01-10,in-force");
  });

  it("show what is published now with where and since when", async () => {
    const ask = async () => (await server.ask(`/cong-khai/${communeId}`)).text();
    expect(await ask()).toContain("Hiện chưa có văn bản nào");
    const document = "Dự toán <b>2025</b>";
    await server.db.write(communeId, (tx) =>
      savePublication(tx, aPublication({ communeId, document, postings: [aPosting({ note: "Bảng tin" })] })),
    );
    const page = await ask();
    expect(page).toContain("Dự toán &lt;b&gt;2025&lt;/b&gt;");
    expect(page).toContain("Trụ sở UBND; Bảng tin");
    expect(page).toContain("từ ngày 03/03/2025");
  });

  it("show what was supervised with the count of answers, and no finding's words", async () => {
    const ask = async () => (await server.ask(`/cong-khai/${communeId}`)).text();
    expect(await ask()).toContain("Chưa có cuộc giám sát nào có kết luận.");
    const findings = [aSupervisionFinding({ text: "Lời của phát hiện", dueOn: Day.parse("2025-03-28") })];
    const concluded = { state: "concluded", concludedOn: Day.parse("2025-03-14"), findings } as const;
    await server.db.write(communeId, (tx) =>
      saveSupervision(tx, aSupervision({ communeId, title: "Giám sát <b>hộ nghèo</b>", ...concluded })),
    );
    const page = await ask();
    expect(page).toContain("Giám sát &lt;b&gt;hộ nghèo&lt;/b&gt;");
    expect(page).toContain("1 kiến nghị, đã trả lời 0, đúng hạn 0");
    expect(page).not.toContain("Lời của phát hiện");
    const base = `/cong-khai/${communeId}/giam-sat`;
    expect(await (await server.ask(`${base}.json`)).json()).toMatchObject({ supervisions: [{ findings: 1, late: 1 }] });
    expect((await (await server.ask(`${base}.csv`)).text()).split("\r\n")[1]).toContain("2025-03-14");
  });

  it("give what is published as open data, and a published file on a page that can run nothing", async () => {
    const sha256 = await server.outside.files.keep(new Uint8Array([1, 2, 3]));
    const own = { communeId, mediaType: "application/pdf", size: 3, name: "dự toán.pdf" } as const;
    const at = Instant.parse(1);
    await server.db.write(communeId, async (tx) => {
      await savePublication(tx, aPublication({ communeId, postings: [aPosting({ note: "https://xa.example/a" })] }));
      await saveFile(tx, { ...own, id: anId("file"), sha256, personId: null, at });
      await saveRelease(tx, aRelease({ ...own, state: "published" }));
      await saveRelease(tx, aRelease({ ...own, id: anId("release", 2), name: "bi-chan.pdf", state: "checked" }));
    });
    const base = `/cong-khai/${communeId}`;
    const page = await (await server.ask(base)).text();
    expect(page).toContain(`href="${base}/tep/${anId("release")}"`);
    expect(page).toContain('href="https://xa.example/a"');
    expect(page).not.toContain("bi-chan.pdf");
    const file = await server.ask(`${base}/tep/${anId("release")}`);
    expect([file.status, file.headers.get("content-security-policy")]).toEqual([200, "default-src 'none'; sandbox"]);
    expect(file.headers.get("content-disposition")).toMatch(/^attachment/);
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([1, 2, 3]);
    expect((await server.ask(`${base}/tep/${anId("release", 2)}`)).status).toBe(404);
    expect((await server.ask(`${base}/tep/khong-co`)).status).toBe(404);
    const csv = await (await server.ask(`${base}/cong-khai.csv`)).text();
    expect(csv.split("\r\n")[1]).toContain("2025-03-03");
    expect(await (await server.ask(`${base}/cong-khai.json`)).json()).toMatchObject({
      publications: [{ item: 2, files: [{ name: "dự toán.pdf" }] }],
    });
  });

  it("show recognised models with what came of them, and as open data; nothing of one that is not recognised", async () => {
    const ask = async (more = "") => (await server.ask(`/cong-khai/${communeId}${more}`)).text();
    expect(await ask()).toContain("Chưa có mô hình nào được công nhận");
    const recognitions = [
      { level: "commune", decision: "9/QĐ-UBND", decidedOn: Day.parse("2025-12-01"), issuer: "UBND xã" },
    ];
    await server.db.write(communeId, async (tx) => {
      const name = "Đường hoa <b>1</b>";
      await saveModel(tx, aModel({ communeId, name, passport: aWholePassport, state: "recognised", recognitions }));
      await saveModel(tx, aModel({ communeId, id: anId("model", 2), name: "Chưa công nhận", state: "proposed" }));
    });
    const page = await ask();
    expect(page).toContain("Đường hoa &lt;b&gt;1&lt;/b&gt;");
    expect(page).toContain("Cấp xã: Quyết định 9/QĐ-UBND ngày 01/12/2025 của UBND xã");
    expect(page).toContain("800 m");
    expect(page).not.toContain("Chưa công nhận");
    expect(await ask("?lang=en")).toContain("240 people reached");
    const json: unknown = await (await server.ask(`/cong-khai/${communeId}/mo-hinh.json`)).json();
    expect(json).toMatchObject({ models: [{ people: 240, recognitions: [{ level: "commune" }] }] });
    expect((await ask("/mo-hinh.csv")).split("\r\n")[1]).toContain("9/QĐ-UBND,2025-12-01");
    expect((await server.ask("/cong-khai/khong-co/mo-hinh.csv")).status).toBe(404);
  });

  it("say kindly what is not there", async () => {
    const missing = await server.ask("/cong-khai/com_00000000000000000000000000000000");
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain("Không có trang này");
    expect((await server.ask("/cong-khai/khong-co")).status).toBe(404);
  });
});
