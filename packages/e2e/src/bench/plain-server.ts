import { serve } from "@hono/node-server";
import { initTRPC } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import Database from "better-sqlite3";
import { Hono } from "hono";

// The plainest answers there can be, in a process of their own as the server's are: no rights, no filter, nothing kept.
const database = new Database(":memory:");
database.exec("create table words (id text primary key, text text not null, topic text not null, at integer not null)");
const insert = database.prepare("insert into words values (?, ?, ?, ?)");
for (let row = 0; row < 50; row += 1)
  insert.run(`w${row}`, "Cống thoát nước đầu thôn bị đất lấp, mưa là ngập đường.", "roads-and-water", row);
const all = database.prepare("select * from words order by at desc limit 50");

const trpc = initTRPC.create();
const router = trpc.router({
  list: trpc.procedure.query(() => all.all()),
  keep: trpc.procedure.input((word: unknown) => word).mutation(({ input }) => input !== null),
});
const app = new Hono()
  .get("/", (context) => context.json({ ok: true }))
  .all("/trpc/*", (context) =>
    fetchRequestHandler({ endpoint: "/trpc", req: context.req.raw, router, createContext: () => ({}) }),
  );
const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
server.once("listening", () => {
  const address = server.address();
  process.send?.(address !== null && typeof address === "object" ? address.port : 0);
});
