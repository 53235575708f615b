import { fork } from "node:child_process";
import { join } from "node:path";
import { aWordAsSent } from "./word-as-sent.ts";
import { loadOf } from "./load.ts";

/** Requests a second of the plainest answers over the same HTTP stack and load, from a process of their own. */
export interface HttpLimits {
  /** A Hono route that answers two words. */
  bareHono: number;
  /** A tRPC list of the 50 rows of one table. */
  naiveList: number;
  /** A tRPC mutation that reads a citizen's word and keeps nothing. */
  naiveMutation: number;
}

export async function httpLimits(): Promise<HttpLimits> {
  const child = fork(join(import.meta.dirname, "plain-server.ts"));
  try {
    const port = await new Promise((resolve) => child.once("message", resolve));
    const url = `http://127.0.0.1:${String(port)}`;
    const rateOf = async (load: Omit<Parameters<typeof loadOf>[0], "url">, path = "") =>
      (await loadOf({ ...load, url: `${url}${path}` })).rate;
    const post = { method: "POST", headers: { "content-type": "application/json" }, body: aWordAsSent } as const;
    return {
      bareHono: await rateOf({}),
      naiveList: await rateOf({}, "/trpc/list"),
      naiveMutation: await rateOf(post, "/trpc/keep"),
    };
  } finally {
    child.kill();
  }
}
