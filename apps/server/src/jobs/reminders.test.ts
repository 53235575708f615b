import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, type Server, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open } from "@gandan/db";
import { saveCommune } from "@gandan/db/communes";
import { listNotices } from "@gandan/db/notices";
import { savePetition } from "@gandan/db/petitions";
import { saveAccount } from "@gandan/db/accounts";
import { saveRoleChart } from "@gandan/db/roles";
import { noCalendarEdits, usualWorkingHours } from "@gandan/domain/calendar";
import { aChart, aPetition, anId } from "@gandan/domain/examples";
import { Day, type Instant, startOf } from "@gandan/domain/values";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openLog } from "../outside/log.ts";
import { postOf } from "../outside/post.ts";
import { remindOnce } from "./reminders.ts";

let folder: string;
let postOffice: Server;
let letters: string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "gandan-remind-"));
  letters = [];
  postOffice = aPostOffice(letters);
  await new Promise<void>((done) => postOffice.listen(0, "127.0.0.1", done));
});
afterEach(async () => {
  await new Promise((done) => postOffice.close(done));
  rmSync(folder, { recursive: true });
});

/** The least of SMTP (RFC 5321): takes every letter and keeps what it says. */
function aPostOffice(kept: string[]): Server {
  return createServer((socket) => {
    let isLetter = false;
    let read = "";
    socket.write("220 xa.example\r\n");
    socket.on("data", (bytes) => {
      read += bytes.toString();
      for (let end = read.indexOf("\r\n"); end !== -1; end = read.indexOf("\r\n")) {
        const row = read.slice(0, end);
        read = read.slice(end + 2);
        if (isLetter && row === ".") {
          isLetter = false;
          socket.write("250 kept\r\n");
        } else if (isLetter) kept.push(row);
        else if (row === "DATA") {
          isLetter = true;
          socket.write("354 go on\r\n");
        } else if (row === "QUIT") socket.end("221 bye\r\n");
        else socket.write("250 fine\r\n");
      }
    });
  });
}

const communeId = anId("commune");
const at = (day: string) => (): Instant => (startOf(Day.parse(day)) + 8 * 3_600_000) as Instant;
const log = openLog("silent");

it("a limit that passes while the program is down is told at its next start, once, in the app and by e-mail", async () => {
  const file = join(folder, "gandan.sqlite");
  const personId = anId("person", 7);
  const first = await open(file);
  const chart = aChart();
  const people = chart.people.map((person) => ({ ...person, email: "mot-cua@xa.example" }));
  await first.write(communeId, async (tx) => {
    await saveCommune(tx, {
      id: communeId,
      parentId: null,
      kind: "commune",
      name: "Suối Thử",
      provinceName: "Quảng Lâm",
      isDemo: false,
      feedbackAnswerDays: 15,
      silenceDays: 90,
      recommendationAnswerDays: null,
      copyPrices: [],
      terrain: null,
      minorityShare: null,
      afterSuspension: "remaining",
      workingHours: usualWorkingHours,
      targetLeadDays: 2,
      directAnswers: ["feedback", "session-question"],
      calendarEdits: noCalendarEdits,
    });
    await saveRoleChart(tx, { ...chart, people });
    const account = { id: anId("account"), communeId, personId, username: "mot-cua", bundle: "in-charge" } as const;
    const shut = { passwordHash: "", isDemo: false, failedAttempts: 0, lockedUntil: null, disabledAt: null };
    await saveAccount(tx, { ...account, ...shut });
    const times = { receivedAt: at("2025-03-03")(), updatedAt: at("2025-03-10")() };
    await savePetition(
      tx,
      aPetition({ communeId, kioskId: null, hamletId: null, dueOn: Day.parse("2025-03-14"), ...times }),
    );
  });
  const { port } = postOffice.address() as AddressInfo;
  const post = { ...postOf(`smtp://127.0.0.1:${port}`, "gandan@xa.example"), address: null };
  expect(await remindOnce(first, at("2025-03-11"), log, post)).toEqual({ told: 0, sent: 0 });
  await first.close();

  // Down from Tuesday to the Monday after the limit's Friday.
  const second = await open(file);
  expect(await remindOnce(second, at("2025-03-17"), log, post)).toEqual({ told: 1, sent: 1 });
  expect(await remindOnce(second, at("2025-03-17"), log, post)).toEqual({ told: 0, sent: 0 });
  await second.close();

  const third = await open(file);
  expect(await remindOnce(third, at("2025-03-17"), log, post)).toEqual({ told: 0, sent: 0 });
  const told = await listNotices(third.read, communeId, personId, { isUnread: true, limit: 9 });
  expect(told.map(({ kind, on, mail }) => [kind, on, mail])).toEqual([["late", "2025-03-14", "sent"]]);
  expect(letters.filter((row) => row.startsWith("To: "))).toEqual(["To: mot-cua@xa.example"]);
  await third.close();
});
