import type { Context as AskContext } from "@gandan/api";
import { calendarFeed } from "@gandan/api/session";
import type { Context } from "hono";
import { calendarFile } from "./calendar-file.ts";
import type { Facts } from "./headers.ts";

type AskedBy = (context: Context<Facts>) => AskContext;

const secret = /^([\w-]{43})\.ics$/;

/**
 * Gives a calendar program the days behind its secret address. The address is no session: it shows titles and numbers,
 * and nothing can be done with it. It stands outside of `/api/` so that no log holds it.
 */
export const giveCalendar =
  (askedBy: AskedBy, isSecure: (request: Request) => boolean) => async (context: Context<Facts>) => {
    const token = secret.exec(context.req.param("file") ?? "")?.[1];
    const days = token === undefined ? null : await calendarFeed(askedBy(context), token);
    if (days === null) return context.notFound();
    const origin = `${isSecure(context.req.raw) ? "https" : "http"}://${new URL(context.req.url).host}`;
    return context.body(await calendarFile(days, origin), 200, {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="gan-dan.ics"',
    });
  };
