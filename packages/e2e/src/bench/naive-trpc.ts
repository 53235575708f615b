import { initTRPC } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import Database from "better-sqlite3";
import { Hono } from "hono";
import { loadOf } from "./load.ts";
import { whileServing } from "./while-serving.ts";

/** Requests a second of the plainest tRPC list there can be: 50 rows of one table of 50, no rights, no filter. */
export async function naiveListRate(): Promise<number> {
  const database = new Database(":memory:");
  database.exec(
    "create table words (id text primary key, text text not null, topic text not null, at integer not null)",
  );
  const insert = database.prepare("insert into words values (?, ?, ?, ?)");
  for (let row = 0; row < 50; row += 1)
    insert.run(`w${row}`, "Cống thoát nước đầu thôn bị đất lấp, mưa là ngập đường.", "roads-and-water", row);
  const all = database.prepare("select * from words order by at desc limit 50");
  const trpc = initTRPC.create();
  const router = trpc.router({ list: trpc.procedure.query(() => all.all()) });
  const app = new Hono().all("/trpc/*", (context) =>
    fetchRequestHandler({ endpoint: "/trpc", req: context.req.raw, router, createContext: () => ({}) }),
  );
  const result = await whileServing(app, (url) => loadOf({ url: `${url}/trpc/list` }));
  database.close();
  return result.rate;
}
