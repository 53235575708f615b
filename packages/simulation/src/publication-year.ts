import { type Day, type Id, type Instant, addDays, startOf, weekdayOf } from "@gandan/domain/values";
import type { Diary } from "./diary.ts";
import type { Caller } from "./players.ts";
import { writePublishedFile } from "./publication-file.ts";
import { published } from "./publication-sayings.ts";
import { valueOf } from "./value-of.ts";

interface Publications {
  from: Day;
  today: Day;
  hamletIds: readonly Id<"unit">[];
  inCharge: () => Promise<Caller>;
  /** Keeps a Word file as the official in charge would send it. */
  bring: (name: string, bytes: Uint8Array) => Promise<Id<"file">>;
  newId: <S extends "publication" | "release">(subject: S) => Id<S>;
}

const at = (day: Day, hour: number): Instant => (startOf(day) + hour * 3_600_000) as Instant;

/** Writes into the diary what the commune publishes in a year: most in time and long enough, one late, one taken down too early, one not yet begun. */
export function writePublications(diary: Diary, wish: Publications): void {
  const { from, today, hamletIds, inCharge, newId } = wish;
  for (const { item, document, on, after, days, isWidely, hasFile } of published) {
    const decidedOn =
      typeof on === "number" ? workdayBefore(addDays(today, -on)) : workday(addDays(from, on.fromStart));
    if (decidedOn < from || decidedOn > today) continue;
    const draft = { id: newId("publication"), item, document, decidedOn };
    diary.write(at(decidedOn, 16), async () => {
      valueOf(await (await inCharge()).publications.save({ ...draft, postings: [], revision: 0 }));
    });
    const began = after === null ? null : workday(addDays(decidedOn, after));
    if (began === null || began > today) continue;
    const everywhere = { isAtSeat: false, hamletIds: [...hamletIds], note: "", from: began, to: null, photoIds: [] };
    const postings = [
      { ...everywhere, way: "posting" as const, isAtSeat: true },
      { ...everywhere, way: "website" as const, hamletIds: [], note: "Trang thông tin điện tử của xã" },
      ...(isWidely ? heardAndTold(everywhere) : []),
    ];
    diary.write(at(began, 9), async () => {
      valueOf(await (await inCharge()).publications.save({ ...draft, postings, revision: 1 }));
    });
    if (hasFile === true)
      writePublishedFile(diary, {
        publicationId: draft.id,
        at: at(began, 10),
        inCharge,
        bring: wish.bring,
        newId: () => newId("release"),
      });
    if (days === null) continue;
    const ended = addDays(began, days - 1);
    if (ended >= today) continue;
    diary.write(at(ended, 17), async () => {
      valueOf(await (await inCharge()).publications.end({ id: draft.id, on: ended, revision: 2 }));
    });
  }
}

// Three days over the loudspeakers, in the morning and the evening, and told by the heads of the hamlets.
const heardAndTold = <Places extends { from: Day }>(places: Places) => [
  { ...places, way: "loudspeaker" as const, note: "Sáng 05:30, chiều 17:00", to: addDays(places.from, 3) },
  { ...places, way: "hamlet-head" as const },
];

const workday = (day: Day): Day => addDays(day, weekdayOf(day) === 6 ? 2 : weekdayOf(day) === 0 ? 1 : 0);
const workdayBefore = (day: Day): Day => addDays(day, weekdayOf(day) === 6 ? -1 : weekdayOf(day) === 0 ? -2 : 0);
