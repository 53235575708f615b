import { randomBytes } from "node:crypto";
import { receiptFrom } from "@gandan/domain/receipts";
import { dayOf, Instant, makeId } from "@gandan/domain/values";
import { type Caller, valueOf } from "./caller.ts";

/** A session of today, set and opened by whoever is in charge. */
export interface OpenSession {
  dialogueId: ReturnType<typeof makeId<"dialogue">>;
  code: string;
}

/** Sets a session for today under the chairman and, where wanted, opens it. */
export async function aSession(inCharge: Caller, title: string, { isOpen }: { isOpen: boolean }): Promise<OpenSession> {
  const today = dayOf(Instant.parse(Date.now()));
  const { positions } = await inCharge.ask.roles.chart.query({});
  const chair = positions.find(({ bundle }) => bundle === "leader");
  if (chair === undefined) throw new Error("the commune has a leader");
  const id = makeId("dialogue", Date.now(), randomBytes(10));
  const draft = {
    id,
    kind: "thematic" as const,
    title,
    day: today,
    from: "06:00",
    to: "23:30",
    place: "Hội trường Uỷ ban nhân dân xã",
    chairId: chair.id,
    coChairs: null,
    agenda: ["Khai mạc", "Ý kiến của Nhân dân", "Đọc lại lời hứa"],
    topics: [],
    hamletIds: [],
    invited: null,
  };
  const { revision } = valueOf(await inCharge.ask.dialogues.save.mutate({ ...draft, revision: 0 }));
  if (isOpen)
    valueOf(
      await inCharge.ask.dialogues.step.mutate({ dialogueId: id, step: "open", on: today, note: null, revision }),
    );
  const { dialogue } = await inCharge.ask.dialogues.get.query({ dialogueId: id });
  return { dialogueId: id, code: dialogue.code };
}

/** A question from a phone of its own. */
export async function askFromPhone(
  phone: Caller,
  code: string,
  text: string,
): Promise<ReturnType<typeof makeId<"petition">>> {
  const id = makeId("petition", Date.now(), randomBytes(10));
  const said = { kind: "session-question" as const, text, topic: "roads-and-water" as const, hamletId: null };
  const sender = { language: "vi", name: null, contact: null, consent: false, writtenAt: Instant.parse(Date.now()) };
  const draft = { id, receipt: receiptFrom(randomBytes(10)), ...said, ...sender, mayShow: true };
  valueOf(await phone.ask.room.ask.mutate({ code, device: randomBytes(16).toString("hex"), draft }));
  return id;
}
