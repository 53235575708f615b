import type { AppointmentDraft } from "@gandan/domain/reception";
import { receiptFrom } from "@gandan/domain/receipts";
import { type Day, type Id, type Instant, addDays, startOf } from "@gandan/domain/values";
import type { Chance } from "./chance.ts";
import type { Diary } from "./diary.ts";
import type { Caller } from "./players.ts";
import { valueOf } from "./value-of.ts";

interface Appointments {
  today: Day;
  kiosk: () => Caller;
  inCharge: () => Promise<Caller>;
  newId: () => Id<"appointment">;
  now: () => Instant;
}

interface Wanted extends Pick<AppointmentDraft, "reason" | "withWhom" | "name" | "contact"> {
  daysAgo: number;
  /** What the desk does on the same afternoon. */
  step: "agree" | "decline" | null;
  /** On which of the next working days they meet: 0 is the first. */
  in: number;
  note: string | null;
  /** What came of it. */
  after: "keep" | "miss" | null;
}

const nobody = { name: null, contact: null };
const place = "Phòng tiếp công dân, trụ sở Uỷ ban nhân dân xã";

const wanted: readonly Wanted[] = [
  { daysAgo: 24, reason: "letter", withWhom: "official", ...nobody, step: "agree", in: 1, note: null, after: "keep" },
  {
    daysAgo: 15,
    reason: "talk",
    withWhom: "official",
    name: "Đinh Thị Vía",
    contact: "0900 000 211",
    step: "agree",
    in: 0,
    note: "Mang theo sổ hộ nghèo.",
    after: "miss",
  },
  {
    daysAgo: 9,
    reason: "talk",
    withWhom: "chairman",
    ...nobody,
    step: "decline",
    in: 0,
    note: "Chủ tịch đi họp tỉnh; mời bà con đến buổi tiếp công dân kỳ tới hoặc gặp Phó Chủ tịch.",
    after: null,
  },
  { daysAgo: 3, reason: "letter", withWhom: "official", ...nobody, step: "agree", in: 4, note: null, after: null },
  {
    daysAgo: 1,
    reason: "talk",
    withWhom: "official",
    name: "Phạm Văn Ưng",
    contact: null,
    step: null,
    in: 0,
    note: null,
    after: null,
  },
];

/** Writes into the diary who asked at the kiosk to be met over the last weeks, and what the desk did: met, missed, declined, still waiting. */
export function writeAppointments(diary: Diary, chance: Chance, { today, kiosk, inCharge, newId, now }: Appointments) {
  const at = (day: Day, hour: number): Instant => (startOf(day) + hour * 3_600_000) as Instant;
  for (const { daysAgo, reason, withWhom, name, contact, step, in: days, note, after } of wanted) {
    const asked = addDays(today, -daysAgo);
    const id = newId();
    diary.write(at(asked, 9), async () => {
      const draft: AppointmentDraft = {
        id,
        receipt: receiptFrom(chance.bytes(10)),
        reason,
        withWhom,
        wantedOn: null,
        wantedPart: chance.pick(["morning", "afternoon", null]),
        name,
        contact,
        consent: name !== null,
        language: "vi",
        writtenAt: now(),
      };
      valueOf(await kiosk().kiosk.appoint(draft));
    });
    const settle = async (done: "agree" | "decline" | "keep" | "miss", on: Day | null = null) => {
      const caller = await inCharge();
      const { open } = await caller.reception.appointments();
      const row = open.find((known) => known.id === id);
      if (row === undefined) throw new Error("an appointment that was asked for is there");
      const agreed = on === null ? null : { on, at: "08:30", place };
      valueOf(await caller.reception.settle({ id, step: done, revision: row.revision, agreed, note }));
    };
    if (step === null) continue;
    diary.write(at(asked, 15), async () => {
      if (step === "decline") return settle(step);
      const { openDays } = await kiosk().kiosk.welcome({ waiting: 0 });
      const met = openDays[days] ?? openDays[0];
      if (met === undefined) return;
      await settle(step, met);
      if (after !== null) diary.write(at(met, 11), () => settle(after));
    });
  }
}
