import { anId } from "@gandan/domain/examples";
import { Day } from "@gandan/domain/values";
import { afterEach, beforeEach, expect, test } from "vitest";
import { aServer } from "../testing/a-server.ts";
import { calendarFile } from "./calendar-file.ts";

let server: Awaited<ReturnType<typeof aServer>>;
beforeEach(async () => void (server = await aServer()));
afterEach(() => server.close());

test("a calendar program is given the days behind its address, any other address nothing, and no log holds it", async () => {
  const { cookie } = await server.begin();
  const made = await server.call("session.makeCalendarFeed", {}, { cookie });
  const token = /"token":"([\w-]{43})"/.exec(await made.text())?.[1] ?? "";
  const answer = await server.ask(`/lich/${token}.ics`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*X-WR-CALNAME:Gần Dân – Suối Thử\r\n[^]*END:VCALENDAR/);
  for (const path of [`/lich/${token}`, `/lich/${"a".repeat(43)}.ics`, "/lich/.ics", "/lich/x.ics"])
    expect((await server.ask(path)).status).toBe(404);
  expect(server.lines.join("\n")).not.toContain(token);
});

test("each deadline is a whole day of its own, whatever the clock of the reader, with its title and its page", async () => {
  const day = Day.parse("2025-12-31");
  const changedAt = Date.parse("2025-03-03T01:00:00Z");
  const task = {
    kind: "task",
    id: anId("task", 1),
    title: "Khơi cống, đoạn đầu thôn; cả hai bên",
    day,
    changedAt,
  } as const;
  const word = { kind: "petition", id: anId("petition", 1), number: "12/2025", day, changedAt } as const;
  const file = await calendarFile(
    { commune: "Suối Thử", events: [task, word, { ...word, id: anId("petition", 2), number: null }] },
    "https://xa.example",
  );
  const lines = file.replaceAll("\r\n ", "").split("\r\n");
  expect(lines.filter((line) => line.startsWith("DTSTART"))).toEqual(Array(3).fill("DTSTART;VALUE=DATE:20251231"));
  expect(lines.filter((line) => line.startsWith("DTEND"))).toEqual(Array(3).fill("DTEND;VALUE=DATE:20260101"));
  expect(lines.filter((line) => line.startsWith("SUMMARY"))).toEqual([
    "SUMMARY:Hạn: Khơi cống\\, đoạn đầu thôn\\; cả hai bên",
    "SUMMARY:Hạn trả lời đơn số 12/2025",
    "SUMMARY:Hạn trả lời một ý kiến của người dân",
  ]);
  expect(lines.filter((line) => line.startsWith("URL"))[0]).toContain(`https://xa.example/cong-viec/${task.id}`);
  expect(file.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});
