import { Day, Instant, dayOf, startOf } from "@gandan/domain/values";
import { enrolledKiosk, signedInAs } from "../server/caller.ts";
import { aDataFolder, removeFolder, startServer } from "../server/demo-server.ts";
import { aWordAsSent } from "./word-as-sent.ts";
import type { Figure } from "./figure.ts";
import { fillRegister } from "./filled-register.ts";
import { growthFigures } from "./growth.ts";
import type { HttpLimits } from "./http-limits.ts";
import { loadOf } from "./load.ts";
import { sameRowsRate } from "./same-rows.ts";

/** What the limits of this run were, for the ratios. */
export interface Limits extends HttpLimits {
  rawCommits: number;
}

const registerSize = 200_000;
// Limits against floods would measure the limiter; they are off only for this process.
const settings = { GANDAN_RATE_LIMITS: "off", LOG_LEVEL: "warn" };

// One start is short, and no machine is still: the middle one says more than any.
const starts = 7;
async function middleStart(folder: string): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    const server = await startServer(folder, settings);
    times.push(server.readyAfter);
    await server.stop();
  }
  return times.toSorted((a, b) => a - b)[Math.floor(starts / 2)] ?? 0;
}

/** Start, memory, durable create and list over HTTP of the built server with the demo commune. */
export async function servedFigures(limits: Limits): Promise<Figure[]> {
  const folder = aDataFolder();
  try {
    const first = await startServer(folder, settings);
    await first.quiet();
    const idleDemo = first.memory();
    await first.stop();
    const growth = await growthFigures(folder);
    fillRegister(folder, registerSize);
    const coldStart = await middleStart(folder);

    const server = await startServer(folder, settings);
    await server.quiet();
    const idle = server.memory();
    const token = await enrolledKiosk(server.url);
    const cookie = (await signedInAs(server.url, "in-charge")).cookie();
    const create = await loadOf({
      url: `${server.url}/api/trpc/kiosk.submit`,
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Kiosk ${token}`, origin: server.url },
      body: aWordAsSent,
    });
    const filter = { kinds: ["feedback"], sort: "received", order: "desc", offset: 0, limit: 50 };
    const asking = (input: object) => `/api/trpc/petitions.list?input=${encodeURIComponent(JSON.stringify(input))}`;
    const list = await loadOf({ url: `${server.url}${asking(filter)}`, headers: { cookie } });
    let day = startOf(Day.parse("2015-01-01"));
    const others = await loadOf({
      url: server.url,
      path: () => asking({ ...filter, from: dayOf((day = Instant.parse(day + 86_400_000))) }),
      headers: { cookie },
    });
    const loaded = server.memory();
    await server.stop();
    const sameRows = sameRowsRate(folder, 1);
    const sameRowsGrouped = sameRowsRate(folder, 16);
    return [
      ...growth,
      { name: "first start of a demo commune, to ready", value: first.readyAfter / 1000, unit: "s" },
      {
        name: "cold start after build, to ready",
        value: coldStart / 1000,
        unit: "s",
        target: { at: "most", value: 0.5, of: "value" },
        note: `${registerSize} rows in the register, the middle one of ${starts} starts`,
      },
      {
        name: "resident memory, idle, demo commune",
        value: idleDemo,
        unit: "MB",
        target: { at: "most", value: 150, of: "value" },
      },
      {
        name: "resident memory, idle",
        value: idle,
        unit: "MB",
        target: { at: "most", value: 150, of: "value" },
        note: `${registerSize} rows in the register`,
      },
      {
        name: "resident memory, after load",
        value: loaded,
        unit: "MB",
        target: { at: "most", value: 250, of: "value" },
      },
      {
        name: "durable create over HTTP, 16 connections",
        value: create.rate,
        unit: "/s",
        limit: { name: "raw single commits of one row", value: limits.rawCommits },
        target: { at: "least", value: 1, of: "ratio" },
        ...(create.failures > 0 ? { note: `${create.failures} failed` } : {}),
      },
      {
        name: "raw better-sqlite3 keeping the same rows, 16 words a commit",
        value: sameRowsGrouped,
        unit: "/s",
        limit: { name: "raw single commits of one row", value: limits.rawCommits },
      },
      {
        name: "durable create against the same rows, one word a commit",
        value: create.rate,
        unit: "/s",
        limit: { name: "raw better-sqlite3, the same rows", value: sameRows },
        target: { at: "least", value: 1, of: "ratio" },
      },
      {
        name: "the same against a bare route",
        value: create.rate,
        unit: "/s",
        limit: { name: "bare Hono route", value: limits.bareHono },
      },
      {
        name: "the same against a mutation that keeps nothing",
        value: create.rate,
        unit: "/s",
        limit: { name: "plain tRPC mutation", value: limits.naiveMutation },
      },
      {
        name: "durable create, slowest hundredth",
        value: create.p99,
        unit: "ms",
        target: { at: "most", value: 25, of: "value" },
      },
      {
        name: `list of 50 of ${registerSize} rows, filtered and sorted, opened again`,
        value: list.rate,
        unit: "/s",
        limit: { name: "plain tRPC list of 50 rows", value: limits.naiveList },
        target: { at: "least", value: 0.9, of: "ratio" },
        ...(list.failures > 0 ? { note: `${list.failures} failed` } : {}),
      },
      {
        name: "the same against a bare route",
        value: list.rate,
        unit: "/s",
        limit: { name: "bare Hono route", value: limits.bareHono },
      },
      {
        name: "the same list, each time another question",
        value: others.rate,
        unit: "/s",
        limit: { name: "plain tRPC list of 50 rows", value: limits.naiveList },
        target: { at: "least", value: 0.9, of: "ratio" },
        ...(others.failures > 0 ? { note: `${others.failures} failed` } : {}),
      },
    ];
  } finally {
    removeFolder(folder);
  }
}
