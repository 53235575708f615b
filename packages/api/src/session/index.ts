export { type CalendarDays, type FeedEvent, calendarFeed } from "./calendar-feed.ts";
export { type Me, meOf } from "./me.ts";
export { officialOf } from "./official-of.ts";
