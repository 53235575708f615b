import { Day, type Instant, addDays, dayOf, startOf, yearOf } from "@gandan/domain/values";
import type { Chance } from "./chance.ts";
import type { Diary } from "./diary.ts";
import type { Caller } from "./players.ts";
import { valueOf } from "./value-of.ts";

interface Reception {
  /** The day on which the year is planned. */
  from: Day;
  today: Day;
  inCharge: () => Promise<Caller>;
  now: () => Instant;
}

const conclusions = [
  "Giao Phòng Kinh tế kiểm tra đường vào khu sản xuất và trả lời trong 10 ngày.",
  "Giao Trung tâm Phục vụ hành chính công hướng dẫn lại hồ sơ cho hộ dân.",
  "Giao Trưởng thôn họp hai hộ, lập biên bản và báo cáo Uỷ ban nhân dân xã.",
] as const;

/** Writes into the diary the chairman's reception days of a year and, as it ends, of the next: planned once, posted in time but for one, held but for one. */
export function writeReception(diary: Diary, chance: Chance, { from, today, inCharge, now }: Reception): void {
  const at = (day: Day, hour: number): Instant => (startOf(day) + hour * 3_600_000) as Instant;
  const change = async (day: Day, words: () => Partial<Kept>) => {
    const caller = await inCharge();
    const { days } = await caller.reception.year({ year: yearOf(day) });
    const kept = days.find((known) => known.day === day);
    if (kept === undefined) throw new Error("a planned reception day is there");
    const { posting: _posting, ...row } = kept;
    valueOf(await caller.reception.save({ ...row, ...words() }));
  };
  const place = "Phòng tiếp công dân, trụ sở Uỷ ban nhân dân xã";
  const habit = { weekday: 4, weeks: [1, 3], from: "07:30", to: "11:30", place };
  const planYear = (year: number, on: Day) => async () => {
    const caller = await inCharge();
    valueOf(await caller.reception.plan({ year, ...habit }));
    const { days } = await caller.reception.year({ year });
    for (const [index, { day }] of days.entries()) {
      const wanted = addDays(day, index === 4 ? -3 : -12);
      const posted = wanted > on ? wanted : addDays(on, 1);
      diary.write(at(posted < day ? posted : on, 10), () => change(day, () => ({ postedOn: dayOf(now()) })));
      if (day >= today) continue;
      const visitors = 1 + chance.below(6);
      const note = index === 7 ? "Chủ tịch dự họp khẩn phòng, chống bão." : (conclusions[index % 3] ?? null);
      const outcome = index === 7 ? ({ state: "missed", note } as const) : ({ state: "held", visitors, note } as const);
      diary.write(at(day, 15), () => change(day, () => outcome));
    }
  };
  diary.write(at(from, 9), async () => {
    const caller = await inCharge();
    for (const [item, document] of [
      ["house-rules", "12/QĐ-UBND"],
      ["reception-rules", "13/QĐ-UBND"],
      ["regular-officer", "14/QĐ-UBND"],
      ["facilities", null],
    ] as const)
      valueOf(await caller.reception.entry({ item, isThere: true, document, on: from, note: null }));
  });
  diary.write(at(from, 9), planYear(yearOf(from), from));
  // The next one is planned while this one ends: whoever asks in its last days is told of its first.
  const nextPlanned = Day.parse(`${yearOf(from)}-12-15`);
  diary.write(at(nextPlanned, 9), planYear(yearOf(from) + 1, nextPlanned));
}

type Kept = Parameters<Caller["reception"]["save"]>[0];
