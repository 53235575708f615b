import { listAccounts, saveAccount } from "@gandan/db/accounts";
import { listAllCommunes } from "@gandan/db/communes";
import { savePetition } from "@gandan/db/petitions";
import { aPetition, anId } from "@gandan/domain/examples";
import { receiptFrom } from "@gandan/domain/petitions";
import { afterEach, beforeEach, expect, test } from "vitest";
import { aServer } from "./testing/a-server.ts";

let server: Awaited<ReturnType<typeof aServer>>;
let cookie = "";
beforeEach(async () => {
  server = await aServer();
  ({ cookie } = await server.begin());
});
afterEach(() => server.close());

const list = async () => {
  const input = encodeURIComponent(JSON.stringify({ kinds: ["feedback"] }));
  const answer = await server.ask(`/api/trpc/petitions.list?input=${input}`, { headers: { cookie } });
  return { status: answer.status, text: await answer.text() };
};
const totalOf = ({ text }: { text: string }): unknown => JSON.parse(text).result?.data?.total;

async function begun() {
  const { db } = server;
  const [commune] = await listAllCommunes(db.read);
  const [account] = commune === undefined ? [] : await listAccounts(db.read, commune.id);
  if (commune === undefined || account === undefined) throw new Error("the commune has begun");
  return { communeId: commune.id, account };
}

test("a list that is opened again while nothing was written is the same answer; a write is seen by the next", async () => {
  const { db } = server;
  const { communeId, account } = await begun();
  await db.write(communeId, (tx) => saveAccount(tx, { ...account, bundle: "in-charge" }));
  const keep = (number: number) =>
    db.write(communeId, (tx) =>
      savePetition(
        tx,
        aPetition({
          communeId,
          kioskId: null,
          hamletId: null,
          id: anId("petition", number),
          receipt: receiptFrom(new Uint8Array(10).fill(number)),
        }),
      ),
    );
  await keep(1);
  const first = await list();
  expect([first.status, totalOf(first)]).toEqual([200, 1]);
  expect(await list()).toEqual(first);
  await keep(2);
  expect(totalOf(await list())).toBe(2);
});

test("an answer once given to a person is not given to the same session when it has ended", async () => {
  expect((await list()).status).toBe(200);
  await server.call("session.signOut", null, { cookie });
  expect((await list()).status).toBe(401);
});

test("nor to an account that was shut meanwhile", async () => {
  const { communeId, account } = await begun();
  expect((await list()).status).toBe(200);
  await server.db.write(communeId, (tx) => saveAccount(tx, { ...account, disabledAt: server.outside.now() }));
  expect((await list()).status).toBe(401);
});
