import type { DenunciationIntake, DenunciationStep } from "@gandan/domain/denunciations";
import { noParticulars } from "@gandan/domain/petitions";
import { receiptFrom } from "@gandan/domain/receipts";
import { type Day, type Id, type Instant, addDays, dayOf, startOf } from "@gandan/domain/values";
import { aScan } from "./a-scan.ts";
import type { Chance } from "./chance.ts";
import type { Diary } from "./diary.ts";
import type { Caller } from "./players.ts";
import { valueOf } from "./value-of.ts";

interface Denunciations {
  /** Nothing comes before this day. */
  from: Day;
  today: Day;
  /** The passphrase of everybody who holds cases in the demo. */
  passphrase: string;
  leaderId: Id<"person">;
  inCharge: () => Promise<Caller>;
  leader: () => Promise<Caller>;
  newId: () => Id<"denunciation">;
  newFileId: () => Id<"file">;
  newPetitionId: () => Id<"petition">;
  now: () => Instant;
}

interface Told {
  daysAgo: number;
  text: string;
  accused: string;
  name: string | null;
  /** What is done with it, and how many days after it came. */
  steps: readonly { after: number; step: DenunciationStep; note?: string; document?: string }[];
}

const told: readonly Told[] = [
  {
    daysAgo: 120,
    text: "Thủ kho hợp tác xã cân thiếu phân bón hỗ trợ của nhiều hộ, mỗi bao thiếu vài ký.",
    accused: "Thủ kho hợp tác xã",
    name: "Đinh Văn Chót",
    steps: [
      { after: 5, step: "accept" },
      { after: 8, step: "tell-both" },
      { after: 30, step: "conclude", note: "Nội dung tố cáo đúng một phần; đã yêu cầu trả bù cho các hộ." },
      { after: 33, step: "send-conclusion" },
      { after: 36, step: "publish" },
      { after: 50, step: "close" },
    ],
  },
  {
    daysAgo: 45,
    text: "Có người thu tiền “bồi dưỡng” khi xác nhận giấy tờ ở điểm bưu điện, vào sáng thứ Hai các tuần đầu tháng.",
    accused: "Một người ở điểm bưu điện",
    name: null,
    steps: [
      { after: 4, step: "keep-as-information", note: "Đơn không tên nhưng nêu rõ người, nơi và ngày giờ thu tiền." },
      { after: 6, step: "order-inspection", note: "Giao Công an xã cùng công chức văn hoá – xã hội kiểm tra." },
    ],
  },
  {
    daysAgo: 4,
    text: "Chủ máy xay xát xả trấu ra suối vào ban đêm dù đã bị nhắc nhở hai lần.",
    accused: "Chủ máy xay xát",
    name: "Phạm Thị Rôi",
    steps: [],
  },
];

/** A word that was taken for feedback and sealed the next day. */
const sealedLater = {
  daysAgo: 9,
  text: "Người trông trạm bơm bán nước của hợp tác xã cho xe ngoài vào buổi tối, thu tiền riêng.",
  accused: "Người trông trạm bơm",
  name: "Đinh Thị Hoa",
  reason: "Người gửi báo một người cụ thể vi phạm, không phải góp ý chung.",
} as const;

/** Writes into the diary the denunciations of a year, sealed to the leader from the moment they came. */
export function writeDenunciations(diary: Diary, chance: Chance, wish: Denunciations): void {
  const { from, today, passphrase, leaderId, inCharge, leader, newId, newFileId, now } = wish;
  diary.write((startOf(from) + 8 * 3_600_000) as Instant, async () => {
    valueOf(await (await leader()).denunciations.makeKeys({ passphrase }));
    valueOf(await (await inCharge()).denunciations.makeKeys({ passphrase }));
  });
  for (const { daysAgo, text, accused, name, steps } of told) {
    const wanted = addDays(today, -daysAgo);
    const came = wanted < from ? from : wanted;
    const at = (day: Day): Instant => (startOf(day) + 9 * 3_600_000) as Instant;
    const id = newId();
    diary.write(at(came), async () => {
      const intake: DenunciationIntake = {
        id,
        receipt: receiptFrom(chance.bytes(10)),
        channel: name === null ? "box" : "counter",
        receivedOn: dayOf(now()),
        content: {
          text,
          name,
          address: null,
          contact: null,
          isSigned: name !== null,
          papers: null,
          accused: { words: accused, personIds: [] },
        },
        redactedText: text,
        recipientIds: [leaderId],
      };
      const base64 = Buffer.from(aScan(chance)).toString("base64");
      const scan = { id: newFileId(), name: "don-viet-tay.png", what: "letter", base64 } as const;
      valueOf(await (await inCharge()).denunciations.receive({ ...intake, files: [scan] }));
    });
    for (const { after, step, note = null, document = null } of steps)
      diary.write(at(addDays(came, after)), async () => {
        const caller = await leader();
        const { denunciation } = await caller.denunciations.get({ denunciationId: id });
        const finding = { isNameWrong: false, isAccusedClear: true, isConcrete: true };
        const said = { note, document, days: null, finding, passphrase, on: dayOf(now()) };
        valueOf(
          await caller.denunciations.step({ denunciationId: id, step, revision: denunciation.revision, ...said }),
        );
      });
  }
  writeSealedLater(diary, chance, wish);
}

function writeSealedLater(diary: Diary, chance: Chance, wish: Denunciations): void {
  const { daysAgo, text, accused, name, reason } = sealedLater;
  const wanted = addDays(wish.today, -daysAgo);
  const came = wanted < wish.from ? wish.from : wanted;
  const petitionId = wish.newPetitionId();
  const id = wish.newId();
  const at = (day: Day): Instant => (startOf(day) + 10 * 3_600_000) as Instant;
  diary.write(at(came), async () => {
    valueOf(
      await (
        await wish.inCharge()
      ).petitions.receive({
        id: petitionId,
        receipt: receiptFrom(chance.bytes(10)),
        kind: "feedback",
        channel: "counter",
        receivedOn: dayOf(wish.now()),
        text,
        topic: "other",
        hamletId: null,
        name,
        contact: null,
        particulars: { ...noParticulars, isSigned: true },
        splitFrom: null,
      }),
    );
  });
  diary.write(at(addDays(came, 1)), async () => {
    const caller = await wish.inCharge();
    const { revision } = (await caller.petitions.get({ petitionId })).petition;
    const content = { text, name, address: null, contact: null, isSigned: true, papers: null };
    valueOf(
      await caller.denunciations.sealPetition({
        id,
        petitionId,
        revision,
        reason,
        content: { ...content, accused: { words: accused, personIds: [] } },
        redactedText: text,
        recipientIds: [wish.leaderId],
      }),
    );
  });
}
