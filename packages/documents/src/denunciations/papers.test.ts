import { denunciationPaperKinds, namesSender } from "@gandan/domain/denunciations";
import { Day } from "@gandan/domain/values";
import { describe, expect, it, test } from "vitest";
import { writeDocx } from "../write/index.ts";
import { wordsOf } from "../write/words-of.ts";
import { type SafeFacts, type SenderFacts, safePaperOf, senderPaperOf } from "./index.ts";

const day = (text: string) => Day.parse(text);
const sender = { name: "Phạm Thị Sáng", address: "Thôn Cây Da", contact: "0900 111 222", isSigned: true };
const safe: SafeFacts = {
  commune: { kind: "Xã", name: "Suối Lành" },
  signer: { name: "Đinh Thị Mẫu", isDeputy: false },
  event: { day: day("2026-11-16"), document: null, days: 30 },
  content: {
    text: "Thủ kho cân thiếu phân bón hỗ trợ của nhiều hộ.",
    papers: "Ba ảnh",
    accused: { words: "Thủ kho hợp tác xã", personIds: [] },
  },
  note: "Đúng một phần",
  deadlines: [],
  addressee: "Thanh tra tỉnh",
};
const facts: SenderFacts = {
  ...safe,
  sender,
  text: `${safe.content.text} Tôi là ${sender.name}.`,
  receivedOn: day("2026-11-10"),
  receipt: "7K3M-Q9PD-2XV8-HT4N",
  number: "3/2026",
};
// Everything is handed over, as JavaScript would: a writer that reads more than it may is found out.
const paper = (kind: (typeof denunciationPaperKinds)[number]) =>
  namesSender(kind) ? senderPaperOf(kind, facts) : safePaperOf(kind, facts);

describe("a paper of a denunciation", () => {
  test.each(denunciationPaperKinds)("%s is written whole, twice in the same bytes", async (kind) => {
    const file = await writeDocx(paper(kind));
    const words = wordsOf(file);
    expect(words).toContain("XÃ SUỐI LÀNH");
    expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    expect(await writeDocx(paper(kind))).toEqual(file);
  });

  test.each(denunciationPaperKinds.filter((kind) => !namesSender(kind)))(
    "%s says nothing of who denounced, nor a number they could be found by",
    async (kind) => {
      expect(wordsOf(await writeDocx(paper(kind)))).not.toMatch(/Sáng|Cây Da|0900|7K3M|3\/2026|10\/11\/2026/);
    },
  );

  test.each(denunciationPaperKinds.filter((kind) => namesSender(kind)))("%s says how it is kept", async (kind) => {
    expect(wordsOf(await writeDocx(paper(kind)))).toContain("theo chế độ mật");
  });

  it("rests on the decree of its day", async () => {
    expect(wordsOf(await writeDocx(paper("conclusion")))).toContain("156/2026/NĐ-CP");
    const before = { ...safe, event: { ...safe.event, day: day("2026-06-30") } };
    expect(wordsOf(await writeDocx(safePaperOf("conclusion", before)))).not.toContain("156/2026");
  });

  it("goes to the accused in the words of the verifier's text", async () => {
    const words = wordsOf(await writeDocx(paper("explanation-request")));
    expect(words).toContain("Thủ kho cân thiếu phân bón");
    expect(words).toContain("Thủ kho hợp tác xã");
  });
});
