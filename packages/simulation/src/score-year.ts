import { saveEvaluation, saveRubric } from "@gandan/db/evaluation";
import type { Account } from "@gandan/domain/roles";
import type { Outside } from "@gandan/api";
import {
  type Course,
  type Evaluation,
  type Figures,
  type LeafEntry,
  beginCourse,
  changeEntries,
  closeCourse,
  enterScore,
  noEntries,
  noEntry,
  signLevel,
} from "@gandan/domain/evaluation";
import { Day, type Id, type Instant, scoreOf, startOf } from "@gandan/domain/values";
import { demoRubric } from "@gandan/packs/rubrics";
import { earlierRubric } from "./earlier-rubric.ts";
import type { Diary } from "./diary.ts";
import type { Caller } from "./players.ts";
import { valueOf } from "./value-of.ts";

/** Who signed last year's sheet. */
interface Signers {
  inCharge: Id<"person">;
  leader: Id<"person">;
  appraiser: Pick<Account, "personId" | "communeId">;
}

// What the commune counted last year, before it had this program: numbers, and no rows behind them.
const counted: Readonly<Record<string, number>> = {
  "plans.issued": 1,
  "plans.weeks-late": 1,
  "roles.in-charge": 1,
  "self-inspections.held": 1,
  "self-inspections.findings": 4,
  "self-inspections.remedied": 3,
  "reports.due": 2,
  "reports.in-time": 2,
  "reports.late": 0,
  "duties.with-task": 7,
  "duties.total": 8,
  "duties.late": 1,
  "tasks.done-in-time": 41,
  "tasks.assigned": 52,
  "models.registered": 2,
  "models.proposed": 1,
  "models.recognised": 1,
  "models.target": 2,
  "publication.in-time": 19,
  "publication.due": 22,
  "information-requests.fell-due": 3,
  "information-requests.answered-in-time": 3,
  "reception.days-held": 23,
  "reception.days-required": 24,
  "reception.days-posted-in-time": 20,
  "reception.days-planned": 24,
  "dialogues.planned": 2,
  "dialogues.held-as-planned": 2,
  "dialogues.held": 2,
  "dialogues.announced-in-time": 2,
  "dialogues.published-in-time": 1,
  "promises.fell-due": 6,
  "promises.kept": 5,
  "petitions.fell-due": 64,
  "petitions.answered-in-time": 55,
  "petitions.open-late": 0,
  "feedback.fell-due": 48,
  "feedback.answered-in-time": 44,
  "satisfaction.rated": 120,
  "satisfaction.glad": 101,
  "supervision.recommendations": 5,
  "supervision.answered-in-time": 5,
};

const figures: Figures = Object.fromEntries(
  Object.entries(counted).map(([id, value]) => [id, { value, rows: [], leftOut: [], open: null }]),
);

const lastYear: Readonly<Record<string, Partial<LeafEntry>>> = {
  "2.2.1": { chosen: "full", reason: "Đủ 6 thôn, có ảnh và lịch phát thanh." },
  "2.2.2": { chosen: "half", reason: "Mới làm ở 3 thôn." },
  "2.4.1": { chosen: "full", reason: "Theo báo cáo cải cách hành chính năm." },
  "2.4.2": { chosen: "full", reason: "Có bàn hướng dẫn tại trụ sở." },
  "2.4.3": { chosen: "half", reason: "Mới về 2 thôn." },
  "2.5.1": { count: 0 },
  "2.5.2": { answer: true, reason: "Kết luận kiểm tra công vụ tháng 9." },
  "2.7.2": { chosen: "full", reason: "Chương trình phối hợp năm." },
  p2: { count: 0 },
};

/** Keeps last year's evaluation as it was closed, under the province's rubric of that year: the province gave half a point less for the dialogues than the commune. */
export async function keepLastYearsScore(
  outside: Outside,
  communeId: Id<"commune">,
  year: number,
  signers: Signers,
  /** What the commune entered otherwise than the demo commune. */
  otherwise: Readonly<Record<string, Partial<LeafEntry>>> = {},
): Promise<void> {
  const at = (day: string): Instant => (startOf(Day.parse(day)) + 9 * 3_600_000) as Instant;
  let course: Course = beginCourse(earlierRubric);
  const enter = (level: string, given: Readonly<Record<string, Partial<LeafEntry>>>) => {
    let entries = course.levels.find((own) => own.level === level)?.entries ?? noEntries(level);
    for (const [code, entry] of Object.entries(given))
      entries = valueOf(enterScore(earlierRubric, figures, entries, code, { ...noEntry, ...entry }));
    course = valueOf(changeEntries(course, level, { ...entries, facts: { "leader-disciplined": false } }));
  };
  const sign = (level: string, by: Id<"person">, day: string) => {
    course = valueOf(signLevel(course, level, { rubric: earlierRubric, figures, by, at: at(day) }));
  };
  enter("self", { ...lastYear, ...otherwise });
  sign("self", signers.inCharge, `${year}-12-05`);
  sign("office", signers.leader, `${year}-12-08`);
  sign("chairman", signers.leader, `${year}-12-10`);
  const reason = "Một cuộc công khai kết quả chậm 6 ngày; hồ sơ gửi kèm chưa đủ.";
  enter("province", { "2.6.3.3": { score: scoreOf(1), reason } });
  sign("province", signers.appraiser.personId, `${year}-12-24`);
  course = valueOf(closeCourse(course, at(`${year}-12-26`)));
  const kept: Evaluation = {
    communeId,
    id: outside.newId("evaluation"),
    year,
    rubric: earlierRubric,
    course,
    begunAt: at(`${year}-11-20`),
    updatedAt: at(`${year}-12-26`),
    revision: 1,
  };
  await outside.db.write(communeId, (tx) => saveEvaluation(tx, kept));
  const of = signers.appraiser.communeId;
  await outside.db.write(of, (tx) =>
    saveRubric(tx, { communeId: of, rubric: earlierRubric, updatedAt: at(`${year}-01-02`) }),
  );
}

interface Scoring {
  year: number;
  inCharge: () => Promise<Caller>;
  /** Who is given what a criterion still asks for. */
  positionId: Id<"position">;
  appraiser: () => Promise<Caller>;
  minutes: (title: string) => Promise<Id<"file">>;
}

/** Writes into the diary this year's sheet: begun before the half-year, scored bit by bit as proof comes in, and still open. */
export function writeScore(diary: Diary, { year, inCharge, positionId, appraiser, minutes }: Scoring): void {
  const on = (day: string, hour: number) => (startOf(Day.parse(`${year}-${day}`)) + hour * 3_600_000) as Instant;
  diary.write(on("06-08", 8), async () => {
    const { id: rubricId, version } = demoRubric;
    valueOf(await (await inCharge()).evaluation.begin({ year, rubricId, version }));
  });
  // The province says what was joined, the commune what only changed its words.
  const later = { rubricId: demoRubric.id, version: demoRubric.version };
  const earlier = { rubricId: earlierRubric.id, version: earlierRubric.version };
  const map = (day: string, who: () => Promise<Caller>, criterion: string, comesFrom: string[]) =>
    diary.write(on(day, 9), async () => {
      valueOf(await (await who()).rubrics.map({ later, earlier, criterion, comesFrom, saw: null }));
    });
  map("06-05", appraiser, "2.4.2", ["2.4.2", "2.4.3"]);
  map("06-10", inCharge, "2.7.2", ["2.7.2"]);
  const enter = (day: string, code: string, entry: Partial<LeafEntry>, proof: string | null) =>
    diary.write(on(day, 10), async () => {
      const evidence = proof === null ? [] : [await minutes(proof)];
      const caller = await inCharge();
      const { evaluation } = await caller.evaluation.get({ year });
      const given = { ...noEntry, ...entry, evidence };
      valueOf(
        await caller.evaluation.enter({ year, level: "self", code, revision: evaluation.revision, entry: given }),
      );
    });
  enter("08-14", "2.2.1", { chosen: "full", reason: "Đã đến đủ 6 thôn." }, "Tuyên truyền dân vận ở thôn");
  enter("09-18", "2.5.2", { answer: true, reason: "Kiểm tra công vụ ngày 16/9." }, "Kết luận kiểm tra công vụ");
  enter("10-09", "2.4.1", { chosen: "full", reason: "Theo báo cáo 9 tháng." }, null);
  enter("10-22", "2.5.1", { count: 0, reason: "Không có kết luận nào." }, null);
  const reason = "Hai việc bị hoãn do mưa lũ theo công văn của tỉnh, không tính là trễ.";
  enter("11-12", "2.8.2", { score: scoreOf(2), reason }, "Công văn hoãn việc vì mưa lũ");
  // What is still open is given to somebody: the criterion shows who is at it.
  diary.write(on("10-12", 14), async () => {
    const title = "Tập hợp hồ sơ kiểm tra công vụ năm để chứng minh";
    const place = { positionId, supportingIds: [], hamletId: null, deadline: Day.parse(`${year}-12-10`) };
    const plain = { detail: "", product: "Hồ sơ có bản quét", quantity: null, unit: null, evidenceRequired: true };
    valueOf(await (await inCharge()).evaluation.giveTask({ year, code: "2.5.2", title, ...place, ...plain }));
  });
}
