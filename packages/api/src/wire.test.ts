import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appRouter } from "./index.ts";
import { type Visitor, type World, keepCommune, openWorld, signedIn } from "./testing/index.ts";

let world: World;
let desk: Visitor;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  desk = await signedIn(world, "in-charge");
});
afterEach(() => world.close());

/** What a browser gets, as text. */
async function asked(visitor: Visitor, path: string, input: unknown): Promise<{ status: number; text: string }> {
  const query = encodeURIComponent(JSON.stringify(input));
  const answer = await fetchRequestHandler({
    endpoint: "/api/trpc",
    req: new Request(`http://commune.test/api/trpc/${path}?input=${query}`),
    router: appRouter,
    createContext: () => visitor.context,
  });
  return { status: answer.status, text: await answer.text() };
}

describe("on the wire", () => {
  it("an answer is plain JSON", async () => {
    const { status, text } = await asked(desk, "tasks.list", { limit: 10 });
    expect([status, JSON.parse(text)]).toEqual([200, { result: { data: { rows: [], total: 0 } } }]);
  });

  it("malformed input names its fields and nothing that stood in them", async () => {
    const { status, text } = await asked(desk, "tasks.list", { limit: 9_999, words: ["Nguyễn Văn A"] });
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({
      error: {
        message: "request.malformed",
        data: { code: "BAD_REQUEST", path: "tasks.list", fields: ["words", "limit"] },
      },
    });
    expect(text).not.toMatch(/Nguyễn|9999|stack/);
  });

  it("a fault of our own has an id and no words of its own", async () => {
    const broken = { ...desk, context: { ...desk.context, db: { ...desk.context.db, read: failing } } };
    const { status, text } = await asked(broken, "tasks.list", {});
    expect(status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({
      error: { message: expect.stringMatching(/^request\.fault [0-9a-f]{12}$/) },
    });
    expect(text).not.toMatch(/Nguyễn|stack|at /);
    expect(JSON.stringify(world.warnings)).not.toContain("Nguyễn");
  });

  it("strangers and the unknown get their codes", async () => {
    expect((await asked(world.anyone, "tasks.list", {})).status).toBe(401);
    const taskId = "tsk_00000000000070008000000000000000";
    expect((await asked(desk, "tasks.get", { taskId })).status).toBe(404);
  });
});

const failing = new Proxy({} as World["outside"]["db"]["read"], {
  get() {
    throw new Error("Nguyễn Văn A viết: cống bị tắc");
  },
});
