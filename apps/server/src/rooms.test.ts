import { listAllCommunes } from "@gandan/db/communes";
import { findDialogue, saveDialogue } from "@gandan/db/dialogues";
import { findVoice } from "@gandan/db/petitions";
import type { RoomView } from "@gandan/domain/dialogues";
import { aDialogue, anId } from "@gandan/domain/examples";
import { largestVoice } from "@gandan/domain/petitions";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aServer } from "./testing/a-server.ts";

const code = "7K3MQ9PD";
let server: Awaited<ReturnType<typeof aServer>>;
let communeId: ReturnType<typeof anId<"commune">>;
beforeEach(async () => {
  server = await aServer();
  await server.begin();
  communeId = (await listAllCommunes(server.db.read))[0]?.id ?? anId("commune");
  await server.db.write(communeId, (tx) => saveDialogue(tx, aDialogue({ communeId, code, state: "open" })));
});
afterEach(() => server.close());

const speak = (name: string) =>
  server.db.write(communeId, async (tx) => {
    const kept = await findDialogue(tx, communeId, anId("dialogue"));
    if (kept === null) throw new Error("the session is there");
    await saveDialogue(tx, { ...kept, room: { ...kept.room, speaker: name }, version: kept.version + 1 });
  });
const ring = () => server.outside.rooms.changed(anId("dialogue"));

/** The views a stream brings, one after the other. */
async function* viewsOf(answer: Response): AsyncGenerator<RoomView> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of answer.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    for (let end = text.indexOf("\n\n"); end !== -1; end = text.indexOf("\n\n")) {
      const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
      text = text.slice(end + 2);
      if (data !== undefined) yield (JSON.parse(data) as { view: RoomView }).view;
    }
  }
}

describe("a room that is followed", () => {
  it("shows itself at once, and anew when something happened", async () => {
    const answer = await server.ask(`/api/rooms/${code}`);
    expect(answer.headers.get("content-type")).toContain("text/event-stream");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    const views = viewsOf(answer);
    expect((await views.next()).value).toMatchObject({ code, state: "open", speaker: null });
    await speak("Bà Hoa");
    ring();
    expect((await views.next()).value).toMatchObject({ speaker: "Bà Hoa" });
    await views.return(undefined);
    expect(server.rooms.count()).toBe(0);
  });

  it("gives a screen that was slow the newest view and not all that lie between", async () => {
    const views = viewsOf(await server.ask(`/api/rooms/${code}`));
    await views.next();
    for (let turn = 1; turn <= 30; turn += 1) {
      await speak(`Người ${turn}`);
      ring();
      await new Promise((later) => setTimeout(later, 5));
    }
    const seen: (string | null | undefined)[] = [];
    while (seen.at(-1) !== "Người 30") seen.push(((await views.next()).value as RoomView | undefined)?.speaker);
    expect(seen.length).toBeLessThan(10);
    await views.return(undefined);
  });

  it("of a code that is none is not there", async () => {
    expect((await server.ask("/api/rooms/00000000")).status).toBe(404);
    expect((await server.ask("/api/rooms/..%2f..")).status).toBe(404);
  });
});

// The head of a Matroska file whose kind is WebM.
const aRecording = (mark: number) =>
  new Uint8Array([
    0x1a,
    0x45,
    0xdf,
    0xa3,
    0x87,
    0x42,
    0x82,
    0x84,
    0x77,
    0x65,
    0x62,
    0x6d,
    mark,
    ...Array<number>(64).fill(mark),
  ]);
const send = (bytes: Uint8Array<ArrayBuffer>, query = `seconds=5&code=${code}`) =>
  server.ask(`/api/voices/${anId("petition")}?${query}`, {
    method: "PUT",
    body: bytes,
    headers: { "content-length": String(bytes.length) },
  });

describe("a recording", () => {
  it("is kept once for its word, however often it is sent, and another is refused", async () => {
    for (let turn = 0; turn < 3; turn += 1) expect((await send(aRecording(1))).status).toBe(200);
    expect(await findVoice(server.db.read, communeId, anId("petition"))).toMatchObject({ seconds: 5 });
    const other = await send(aRecording(2));
    expect([other.status, await other.json()]).toEqual([409, { refusal: "voice.another" }]);
  });

  it("that is none is refused, and nothing is kept", async () => {
    const text = await send(new TextEncoder().encode("không phải âm thanh"));
    expect([text.status, await text.json()]).toEqual([422, { refusal: "voice.not-a-voice" }]);
    expect((await send(new Uint8Array())).status).toBe(422);
    expect(await findVoice(server.db.read, communeId, anId("petition"))).toBeNull();
  });

  it("that is too large is not read to its end", async () => {
    expect((await send(new Uint8Array(largestVoice + 2_048))).status).toBe(413);
  });

  it("comes from a known screen or room only, and says how long it is", async () => {
    expect((await send(aRecording(1), "seconds=5")).status).toBe(401);
    expect((await send(aRecording(1), "seconds=5&code=00000000")).status).toBe(401);
    expect((await send(aRecording(1), `seconds=999&code=${code}`)).status).toBe(400);
  });
});
