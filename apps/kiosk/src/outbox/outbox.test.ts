import { aPetitionDraft, anAppointmentDraft, anId } from "@gandan/domain/examples";
import type { PetitionDraft } from "@gandan/domain/petitions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryStore } from "./memory-store.ts";
import { type Outgoing, type Sent, countKept, keep, retrySetAside, sendWaiting } from "./outbox.ts";
import { pauseAfter } from "./rounds.ts";

const drafts = (count: number): PetitionDraft[] =>
  Array.from({ length: count }, (_, index) => aPetitionDraft({ text: `lời ${index}`, id: idOf(index) }));
const idOf = (index: number) =>
  anId("petition").replace(/.{4}$/, String(index).padStart(4, "0")) as PetitionDraft["id"];
const saidBy = (draft: Outgoing): string => ("text" in draft ? draft.text : draft.reason);
const delivered: Sent = { kind: "delivered", answerBy: "2026-12-08" };

/** A register as the server has it: a repeated id is the same word. */
function aRegister(answer: (draft: Outgoing, attempt: number) => Sent = () => delivered) {
  const words = new Map<string, string>();
  const order: string[] = [];
  let attempt = 0;
  const deliver = async (draft: Outgoing): Promise<Sent> => {
    attempt += 1;
    const sent = answer(draft, attempt);
    if (sent.kind === "delivered" && !words.has(draft.id)) {
      words.set(draft.id, saidBy(draft));
      order.push(saidBy(draft));
    }
    return sent;
  };
  return { words, order, deliver };
}

async function filled(count: number) {
  const store = memoryStore();
  for (const draft of drafts(count)) await keep(store, draft);
  return store;
}

describe("the outbox", () => {
  it("sends everything in the order it was written, and then is empty", async () => {
    const store = await filled(4);
    const register = aRegister();
    expect(await sendWaiting(store, register.deliver)).toEqual({ delivered: 4, isStuck: false });
    expect(register.order).toEqual(["lời 0", "lời 1", "lời 2", "lời 3"]);
    expect(await countKept(store)).toEqual({ waiting: 0, setAside: 0 });
  });

  it("hands a recording over with its word, and again after a broken line", async () => {
    const store = memoryStore();
    const sound = new Blob(["lời nói"]);
    await keep(store, aPetitionDraft({ text: "", voiceSeconds: 7 }), sound);
    const heard: (Blob | null)[] = [];
    const answers: Sent[] = [{ kind: "unreachable" }, delivered];
    const deliver = async (_: Outgoing, voice: Blob | null) => {
      heard.push(voice);
      return answers[heard.length - 1] ?? delivered;
    };
    await sendWaiting(store, deliver);
    await sendWaiting(store, deliver);
    await sendWaiting(store, deliver);
    expect(heard).toEqual([sound, sound]);
  });

  it("sets a word aside whose only recording can no longer be opened, and sends the next one", async () => {
    const store = memoryStore();
    await keep(store, aPetitionDraft({ text: "", voiceSeconds: 7 }), null);
    await keep(store, aPetitionDraft({ text: "đường hỏng" }));
    const register = aRegister();
    await sendWaiting(store, register.deliver);
    expect(register.order).toEqual(["đường hỏng"]);
    expect(await countKept(store)).toEqual({ waiting: 0, setAside: 1 });
  });

  it("sends an appointment in its place between the words", async () => {
    const store = await filled(1);
    await keep(store, anAppointmentDraft());
    for (const draft of drafts(2).slice(1)) await keep(store, draft);
    const register = aRegister();
    await sendWaiting(store, register.deliver);
    expect(register.order).toEqual(["lời 0", "letter", "lời 1"]);
  });

  it("tells which word arrived and by when it is answered", async () => {
    const told: unknown[] = [];
    await sendWaiting(await filled(1), aRegister().deliver, (id, answerBy) => told.push([id, answerBy]));
    expect(told).toEqual([[idOf(0), "2026-12-08"]]);
  });

  it("stops at the first word that cannot leave while there is no network, and loses none", async () => {
    const store = await filled(3);
    const register = aRegister((_, attempt) => (attempt === 2 ? { kind: "unreachable" } : delivered));
    expect(await sendWaiting(store, register.deliver)).toEqual({ delivered: 1, isStuck: true });
    expect(register.order).toEqual(["lời 0"]);
    expect(await countKept(store)).toEqual({ waiting: 2, setAside: 0 });
    await sendWaiting(store, register.deliver);
    expect(register.order).toEqual(["lời 0", "lời 1", "lời 2"]);
  });

  it("sets a refused word aside and lets the rest pass", async () => {
    const store = await filled(3);
    const register = aRegister((draft) =>
      saidBy(draft) === "lời 1" ? { kind: "refused", refusal: "petition.id-taken" } : delivered,
    );
    expect(await sendWaiting(store, register.deliver)).toEqual({ delivered: 2, isStuck: false });
    expect(await countKept(store)).toEqual({ waiting: 0, setAside: 1 });
    expect((await store.list())[0]?.setAside).toBe("petition.id-taken");
  });

  it("passes by a word the server stumbles over three times, and still tries it again", async () => {
    const store = await filled(2);
    let isMended = false;
    const register = aRegister((draft) => (saidBy(draft) === "lời 0" && !isMended ? { kind: "stumbled" } : delivered));
    await sendWaiting(store, register.deliver);
    await sendWaiting(store, register.deliver);
    expect(register.order).toEqual([]);
    await sendWaiting(store, register.deliver);
    expect(register.order).toEqual(["lời 1"]);
    isMended = true;
    await sendWaiting(store, register.deliver);
    expect(register.order).toEqual(["lời 1", "lời 0"]);
  });

  it("sets a record aside that can no longer be opened", async () => {
    const store = await filled(2);
    const torn = {
      ...store,
      list: async () => (await store.list()).map((kept, at) => (at === 0 ? { ...kept, draft: null } : kept)),
    };
    const register = aRegister();
    expect(await sendWaiting(torn, register.deliver)).toEqual({ delivered: 1, isStuck: false });
    expect(await countKept(store)).toEqual({ waiting: 0, setAside: 1 });
  });

  it("keeps everything while the screen is not enrolled", async () => {
    const store = await filled(2);
    const register = aRegister(() => ({ kind: "not-enrolled" }));
    expect(await sendWaiting(store, register.deliver)).toEqual({ delivered: 0, isStuck: true });
    expect(await countKept(store)).toEqual({ waiting: 2, setAside: 0 });
  });

  it("takes up again what an official sends once more", async () => {
    const store = await filled(1);
    await sendWaiting(store, async () => ({ kind: "refused", refusal: "petition.malformed" }));
    await retrySetAside(store);
    const register = aRegister();
    await sendWaiting(store, register.deliver);
    expect(register.order).toEqual(["lời 0"]);
  });

  it("delivers every word exactly once, however often the answer is lost or the power fails", async () => {
    const fate = fc.constantFrom("arrives", "answer lost", "no network", "stumbles", "power fails after sending");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8 }), fc.array(fate, { maxLength: 40 }), async (count, fates) => {
        const store = await filled(count);
        const register = aRegister();
        const deliver = async (draft: Outgoing): Promise<Sent> => {
          const next = fates.shift() ?? "arrives";
          if (next === "no network") return { kind: "unreachable" };
          if (next === "stumbles") return { kind: "stumbled" };
          const sent = await register.deliver(draft);
          if (next === "power fails after sending") throw new Error("power");
          return next === "answer lost" ? { kind: "unreachable" } : sent;
        };
        for (let round = 0; round < 60; round += 1) await sendWaiting(store, deliver).catch(() => null);
        expect(register.words.size).toBe(count);
        expect(await countKept(store)).toEqual({ waiting: 0, setAside: 0 });
        expect(new Set(register.order).size).toBe(register.order.length);
      }),
    );
  });
});

describe("the pause between rounds", () => {
  it("is half a minute, and grows to ten minutes while nothing gets through", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 20].map(pauseAfter)).toEqual([
      30_000, 30_000, 60_000, 120_000, 240_000, 480_000, 600_000, 600_000,
    ]);
  });
});
