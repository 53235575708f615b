import { describe, expect, test } from "vitest";
import { aGround, aPetition, anActor } from "../examples/index.ts";
import { Day, type Instant, startOf } from "../values/index.ts";
import { type Petition, noParticulars } from "./petition.ts";
import { type StepWords, plainEvent, takeStep } from "./take-step.ts";

const day = (text: string) => Day.parse(text);
const now = (startOf(day("2026-11-23")) + 9 * 3_600_000) as Instant;
const receivedAt = startOf(day("2026-11-10"));
const words = (given: Partial<StepWords> = {}): StepWords => ({
  on: day("2026-11-23"),
  note: null,
  to: null,
  document: null,
  days: null,
  promised: null,
  ground: null,
  ...given,
});
const complaint = (given: Partial<Petition> = {}): Petition =>
  aPetition({
    kind: "complaint",
    channel: "counter",
    number: 1,
    receivedAt,
    updatedAt: receivedAt,
    name: "Phạm Văn Ví",
    particulars: {
      ...noParticulars,
      address: "Thôn Một",
      demand: "Xem lại quyết định",
      against: "Uỷ ban nhân dân xã",
      isSigned: true,
    },
    ...given,
  });

describe("a step", () => {
  test("moves the matter and leaves an event of its legal day", () => {
    const done = takeStep(complaint(), [], "accept", words({ on: day("2026-11-20") }), anActor(), now);
    expect(done).toMatchObject({
      ok: true,
      value: {
        petition: { state: "accepted", revision: 2, updatedAt: now },
        event: { kind: "accepted", day: "2026-11-20", at: now, personId: anActor().personId },
      },
    });
  });

  test("is refused on a day that has not come, or lies before the receipt", () => {
    const on = (text: string) => takeStep(complaint(), [], "accept", words({ on: day(text) }), anActor(), now);
    expect(on("2026-11-24")).toEqual({ ok: false, refusal: "petition.day-ahead" });
    expect(on("2026-11-09")).toEqual({ ok: false, refusal: "petition.day-before-receipt" });
  });

  test("is refused without the reason, body, paper or day that it asks for", () => {
    const take = (step: "guide" | "suspend" | "interim-reply", given: Partial<StepWords>, state: Petition["state"]) =>
      takeStep(complaint({ state }), [], step, words(given), anActor(), now);
    expect(take("guide", { note: "Không thuộc thẩm quyền" }, "received")).toMatchObject({
      refusal: "petition.to-missing",
    });
    expect(take("suspend", { document: "03/QĐ-UBND" }, "accepted")).toMatchObject({ refusal: "petition.note-missing" });
    expect(take("suspend", { note: "Chờ kết quả" }, "accepted")).toMatchObject({
      refusal: "petition.document-missing",
    });
    expect(take("interim-reply", { note: "Cần thêm thời gian" }, "accepted")).toMatchObject({
      refusal: "petition.promised-missing",
    });
    expect(take("interim-reply", { note: "Cần thêm", promised: day("2026-11-20") }, "accepted")).toMatchObject({
      refusal: "petition.promised-past",
    });
  });

  test("does not accept a complaint that lacks what the law asks of it", () => {
    const unsigned = complaint({ particulars: { ...(complaint().particulars ?? noParticulars), isSigned: false } });
    expect(takeStep(unsigned, [], "accept", words(), anActor(), now)).toEqual({
      ok: false,
      refusal: "petition.fields-missing",
    });
  });

  test("is refused where the table does not name it, and to who has no right to it", () => {
    expect(takeStep(complaint({ state: "closed" }), [], "accept", words(), anActor(), now)).toMatchObject({
      refusal: "petition.step-not-allowed",
    });
    expect(takeStep(complaint(), [], "accept", words(), anActor({ bundle: "official" }), now)).toMatchObject({
      refusal: "petition.not-yours",
    });
  });

  test("turns a sender away only on a ground of the list, and asks for words where the ground says too little", () => {
    const refuseOn = (given: Partial<StepWords>) => takeStep(complaint(), [], "refuse", words(given), anActor(), now);
    const late = aGround({ id: "complaint.late", kinds: ["complaint"] });
    expect(refuseOn({ note: "Quá hạn" })).toMatchObject({ refusal: "petition.ground-missing" });
    expect(refuseOn({ ground: aGround({ kinds: ["feedback"] }) })).toMatchObject({ refusal: "petition.ground-unfit" });
    expect(refuseOn({ ground: aGround({ steps: ["return"] }) })).toMatchObject({ refusal: "petition.ground-unfit" });
    const ended = aGround({ validity: { from: day("2012-07-01"), to: day("2026-11-22") } });
    expect(refuseOn({ ground: ended })).toMatchObject({ refusal: "petition.ground-unfit" });
    expect(refuseOn({ ground: { ...late, needsNote: true } })).toMatchObject({ refusal: "petition.note-missing" });
    expect(refuseOn({ ground: late })).toMatchObject({
      ok: true,
      value: { petition: { state: "refused" }, event: { kind: "refused", ground: "complaint.late" } },
    });
  });

  test("lengthens an information request once only", () => {
    const request = aPetition({ kind: "information-request", state: "accepted", receivedAt });
    const long = words({ note: "Nhiều hồ sơ", document: "05/UBND", days: 10 });
    expect(takeStep(request, [], "extend", long, anActor(), now).ok).toBe(true);
    const before = [plainEvent("extended", now, { personId: null, positionId: null })];
    expect(takeStep(request, before, "extend", long, anActor(), now)).toMatchObject({
      refusal: "petition.extended-already",
    });
  });

  test("opens an ended matter again within thirty days, not later", () => {
    const ended = complaint({ state: "closed", updatedAt: receivedAt });
    const again = words({ note: "Có tình tiết mới" });
    expect(takeStep(ended, [], "reopen", again, anActor(), now).ok).toBe(true);
    const later = (now + 40 * 86_400_000) as Instant;
    expect(takeStep(ended, [], "reopen", again, anActor(), later)).toMatchObject({
      refusal: "petition.reopen-too-late",
    });
  });
});
