import type { CalendarDays, FeedEvent } from "@gandan/api/session";
import { addDays } from "@gandan/domain/values";

const threeHours = 3 * 60 * 60;

/** The days as a calendar program reads them (RFC 5545): each a whole day, with a link to its page. */
export async function calendarFile({ commune, events }: CalendarDays, origin: string): Promise<string> {
  // Loaded with the first calendar that is asked for.
  const { default: ical } = await import("ical-generator");
  const calendar = ical({ name: `Gần Dân – ${commune}`, prodId: "//Gan Dan//Lich viec//VI", ttl: threeHours });
  for (const event of events)
    calendar.createEvent({
      id: `${event.id}@gan-dan`,
      allDay: true,
      start: middayOf(event.day),
      end: middayOf(addDays(event.day, 1)),
      stamp: new Date(event.changedAt),
      summary: titleOf(event),
      url: `${origin}${event.kind === "task" ? "/cong-viec/" : "/tieng-dan?id="}${event.id}`,
    });
  return calendar.toString();
}

// Noon, so that no time zone moves it to another day.
const middayOf = (day: FeedEvent["day"]): Date => new Date(`${day}T12:00:00Z`);

const titleOf = (event: FeedEvent): string =>
  event.kind === "task"
    ? `Hạn: ${event.title}`
    : event.number === null
      ? "Hạn trả lời một ý kiến của người dân"
      : `Hạn trả lời đơn số ${event.number}`;
