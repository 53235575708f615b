import { type IncomingMessage, get } from "node:http";
import { callerOf, signedInAs, valueOf } from "../server/caller.ts";
import { aDataFolder, removeFolder, startServer } from "../server/demo-server.ts";
import { aSession, askFromPhone } from "../server/open-session.ts";
import type { Figure } from "./figure.ts";

const phones = 300;
const updates = 40;
const pause = 200;

/** A phone that follows a room: when it saw which version. */
interface Follower {
  seen: Map<number, number>;
  stop: () => void;
}

const follow = (url: string, code: string): Promise<Follower> =>
  new Promise((resolve, reject) => {
    const asked = get(`${url}/api/rooms/${code}`, (answer: IncomingMessage) => {
      const seen = new Map<number, number>();
      answer.setEncoding("utf8");
      answer.on("data", (text: string) => {
        const now = performance.now();
        for (const [, version] of text.matchAll(/^id: (\d+)$/gm)) seen.set(Number(version), now);
        if (seen.size === 1) resolve({ seen, stop: () => asked.destroy() });
      });
      answer.on("error", () => undefined);
    });
    asked.on("error", reject);
  });

/** 300 phones follow one open session: how long each change takes to reach them all, and what memory that costs. */
export async function roomFigures(): Promise<Figure[]> {
  const folder = aDataFolder();
  try {
    const server = await startServer(folder, { GANDAN_RATE_LIMITS: "off", LOG_LEVEL: "warn" });
    const clerk = await signedInAs(server.url, "in-charge");
    const { dialogueId, code } = await aSession(clerk, "Đối thoại để đo", { isOpen: true });
    for (let number = 1; number <= 30; number += 1) {
      const petitionId = await askFromPhone(callerOf(server.url), code, `Câu hỏi thứ ${number} về đường và nước.`);
      valueOf(await clerk.ask.dialogues.direct.mutate({ dialogueId, petitionId, step: "release" }));
    }
    const before = server.memory();
    const followers: Follower[] = [];
    for (let number = 0; number < phones; number += 1) followers.push(await follow(server.url, code));
    const delays: number[] = [];
    let missed = 0;
    for (let number = 1; number <= updates; number += 1) {
      const told = performance.now();
      const direction = { part: "speaker" as const, name: `Người thứ ${number}` };
      const { version } = valueOf(await clerk.ask.dialogues.room.mutate({ dialogueId, direction }));
      await new Promise((later) => setTimeout(later, pause));
      for (const { seen } of followers) {
        const at = [...seen].filter(([known]) => known >= version).map(([, when]) => when);
        if (at.length === 0) missed += 1;
        else delays.push(Math.min(...at) - told);
      }
    }
    const during = server.memory();
    for (const { stop } of followers) stop();
    await server.stop();
    delays.sort((a, b) => a - b);
    const rank = (share: number) => delays[Math.min(delays.length - 1, Math.floor(delays.length * share))] ?? Infinity;
    const note = `${phones} phones, ${updates} changes${missed > 0 ? `, ${missed} not within ${pause} ms` : ""}`;
    return [
      {
        name: "a change in a session's room on every phone, 95 of 100 within",
        value: missed > delays.length * 0.05 ? pause : rank(0.95),
        unit: "ms",
        target: { at: "most", value: 1_000, of: "value" },
        note,
      },
      { name: "the same, the slowest", value: rank(1), unit: "ms" },
      {
        name: "resident memory while they follow",
        value: during,
        unit: "MB",
        target: { at: "most", value: 250, of: "value" },
        note: `${Math.round(during - before)} MB more than without them`,
      },
    ];
  } finally {
    removeFolder(folder);
  }
}
