import { type Intake, groundsFor, noParticulars } from "@gandan/domain/petitions";
import { receiptFrom } from "@gandan/domain/receipts";
import { type Day, type Id, type Instant, addDays, dayOf, startOf, weekdayOf } from "@gandan/domain/values";
import type { Chance } from "./chance.ts";
import type { Diary } from "./diary.ts";
import type { Caller } from "./players.ts";
import { valueOf } from "./value-of.ts";

interface Retention {
  today: Day;
  inCharge: () => Promise<Caller>;
  leader: () => Promise<Caller>;
  newId: <S extends "petition" | "destructionList">(subject: S) => Id<S>;
}

/** Letters of the year before that could not be handled; the first three were destroyed since, but for one. */
const letters = [
  { text: "Đề nghị xem lại việc chia nước ruộng dưới.", ground: "letter.no-sender" },
  { text: "Có người đổ rác đầu làng, đề nghị xử lý nghiêm.", ground: "letter.not-signed" },
  { text: "Ranh đất rẫy nhà tôi bị lấn, xin xã xem giúp.", ground: "letter.no-sender" },
  { text: "Việc cũ, năm ngoái đã nói rồi.", ground: "letter.no-content" },
  { text: "Đề nghị cho biết vì sao.", ground: "letter.no-content" },
  { text: "Loa thôn hay hỏng, nghe không rõ.", ground: "letter.not-signed" },
  { text: "Xin xem lại danh sách được hỗ trợ cây giống.", ground: "letter.no-sender" },
] as const;

const at = (day: Day, hour: number): Instant => (startOf(day) + hour * 3_600_000) as Instant;
const workday = (day: Day): Day => addDays(day, weekdayOf(day) === 6 ? 2 : weekdayOf(day) === 0 ? 1 : 0);

/** Writes into the diary letters that were filed away and kept for their year, a list that was carried out and one that waits. */
export function writeRetention(diary: Diary, chance: Chance, wish: Retention): void {
  const { today, inCharge, leader, newId } = wish;
  const ago = (days: number): Day => workday(addDays(today, -days));
  const received = letters.map((_, index) => ago(430 - index * 4));
  const ids = letters.map((letter, index) => {
    const day = received[index] ?? today;
    const petitionId = newId("petition");
    diary.write(at(day, 9), async () => {
      const desk = await inCharge();
      valueOf(await desk.petitions.receive({ ...intakeOf(chance, petitionId, letter.text, day), files: [] }));
    });
    diary.write(at(workday(addDays(day, 3)), 10), async () => fileAway(await inCharge(), petitionId, letter.ground));
    return petitionId;
  });
  const [executed, waiting] = [newId("destructionList"), newId("destructionList")];
  const basis = "Công văn của Sở Nội vụ hướng dẫn lưu giữ đơn không đủ điều kiện xử lý (dữ liệu mẫu).";
  const propose = async (id: Id<"destructionList">, petitionIds: Id<"petition">[]) => {
    valueOf(await (await inCharge()).retention.propose({ id, kind: "ineligible-letter", basis, petitionIds }));
  };
  const [one, two, kept] = ids;
  if (one === undefined || two === undefined || kept === undefined) return;
  diary.write(at(ago(45), 9), async () => propose(executed, [one, two, kept]));
  diary.write(at(ago(42), 9), async () => {
    const chair = await leader();
    const decide = async (petitionIds: Id<"petition">[], is: "destroy" | "keep-for-good", reason: string) => {
      const { revision } = await chair.retention.get({ id: executed });
      valueOf(await chair.retention.decide({ id: executed, petitionIds, is, reason, revision }));
    };
    await decide([one, two], "destroy", "");
    await decide([kept], "keep-for-good", "Liên quan ranh giới đất, còn cần đối chiếu.");
  });
  const on = ago(38);
  diary.write(at(on, 14), async () => carryOut(await inCharge(), executed, on));
  diary.write(at(ago(6), 9), async () => propose(waiting, ids.slice(3, 6)));
}

async function fileAway(desk: Caller, petitionId: Id<"petition">, series: string): Promise<void> {
  const { petition, grounds } = await desk.petitions.get({ petitionId });
  const on = workday(addDays(dayOf(petition.receivedAt), 3));
  const ground = groundsFor(grounds, "file-away", petition.kind, on).find(({ id }) => id.startsWith(`${series}@`));
  const { revision } = petition;
  const groundId = ground?.id ?? null;
  valueOf(await desk.petitions.step({ petitionId, step: "file-away", revision, on, groundId, note: null }));
}

async function carryOut(desk: Caller, id: Id<"destructionList">, on: Day): Promise<void> {
  const minutes = {
    on,
    place: "Phòng lưu trữ, trụ sở Uỷ ban nhân dân xã",
    way: "Xoá vĩnh viễn dữ liệu và tệp khỏi hệ thống; đơn trên giấy được cắt, huỷ tại chỗ",
    members: [
      { name: "Nguyễn Thị Thu Thảo", title: "Chánh Văn phòng" },
      { name: "Võ Minh Khoa", title: "Trưởng phòng Kinh tế" },
      { name: "Phạm Văn Nía", title: "Đại diện Ban Thanh tra nhân dân" },
    ],
  };
  const revision = async () => (await desk.retention.get({ id })).revision;
  valueOf(await desk.retention.record({ id, minutes, revision: await revision() }));
  valueOf(await desk.retention.execute({ id, revision: await revision() }));
}

const intakeOf = (chance: Chance, id: Id<"petition">, text: string, receivedOn: Day): Intake => ({
  id,
  receipt: receiptFrom(chance.bytes(10)),
  kind: "recommendation",
  channel: "box",
  receivedOn,
  text,
  topic: "other",
  hamletId: null,
  name: null,
  contact: null,
  particulars: noParticulars,
  splitFrom: null,
});
