import type { WorkingHours } from "@gandan/domain/calendar";

/** A minute of the day as "07:30". */
export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** "07:30" as a minute of the day; null where it is no time. */
export function minuteOf(time: string): number | null {
  const found = /^(\d{2}):(\d{2})$/.exec(time);
  return found === null ? null : Number(found[1]) * 60 + Number(found[2]);
}

/** A time of day as people write it ("7:30", "7h30", "730") as "07:30"; null where it is none. */
export function clockOf(written: string): string | null {
  const found = /^(\d{1,2})[:.hg ]?(\d{2})$/i.exec(written.trim());
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  return found !== null && hour < 24 && minute < 60 ? timeOf(hour * 60 + minute) : null;
}

/** "7:30–11:30, 13:30–17:00". */
export const hoursWords = (hours: WorkingHours): string =>
  hours.map(({ from, to }) => `${timeOf(from).replace(/^0/, "")}–${timeOf(to).replace(/^0/, "")}`).join(", ");
