import { anId } from "@gandan/domain/examples";
import { groundsFor, noParticulars, receiptFrom } from "@gandan/domain/petitions";
import { Day, Instant, startOf } from "@gandan/domain/values";
import { expect, it } from "vitest";
import { keepCommune, openWorldOnDisk, signedIn } from "../testing/index.ts";

const at = (text: string) => Instant.parse(startOf(Day.parse(text)) + 9 * 3_600_000);
const petitionId = anId("petition", 1);
const listId = anId("destructionList");
// Each word of them stands nowhere else, so that a hit is one.
const planted = { text: "Zuqôx đổi mương", name: "Wyfà Thị Sướt", note: "Kjuvẹ gọi rồi", draft: "Zhiqwọ trả lời" };

it("leaves no word of a destroyed file in the database, its log or its search index", async () => {
  const world = await openWorldOnDisk();
  world.clock.now = at("2025-07-07");
  await keepCommune(world);
  const desk = await signedIn(world, "in-charge");
  const taken = await desk.ask.petitions.receive({
    id: petitionId,
    receipt: receiptFrom(new Uint8Array(10)),
    kind: "recommendation",
    channel: "box",
    receivedOn: Day.parse("2025-07-07"),
    text: planted.text,
    topic: "other",
    hamletId: null,
    name: planted.name,
    contact: null,
    particulars: noParticulars,
    splitFrom: null,
    files: [],
  });
  expect(taken).toMatchObject({ ok: true });
  const on = Day.parse("2025-07-07");
  const step = { petitionId, on };
  expect(await desk.ask.petitions.step({ ...step, step: "note", revision: 1, note: planted.note })).toMatchObject({
    ok: true,
  });
  await desk.ask.drafts.save({ key: `petition-answer-${petitionId}`, body: planted.draft });
  const { grounds, petition } = await desk.ask.petitions.get({ petitionId });
  const groundId = groundsFor(grounds, "file-away", petition.kind, on)[0]?.id ?? null;
  const { revision } = petition;
  const away = { ...step, step: "file-away" as const, revision, groundId, note: "Kjuvẹ gọi rồi, xếp lưu" };
  expect(await desk.ask.petitions.step(away)).toMatchObject({ ok: true });

  world.clock.now = at("2026-11-27");
  const [later, leader] = [await signedIn(world, "in-charge"), await signedIn(world, "leader")];
  const newest = async () => (await later.ask.retention.get({ id: listId })).revision;
  const petitionIds = [petitionId];
  const proposal = { id: listId, kind: "ineligible-letter" as const, basis: "Công văn 15", petitionIds };
  expect(await later.ask.retention.propose(proposal)).toMatchObject({ ok: true });
  await leader.ask.retention.decide({ id: listId, petitionIds, is: "destroy", reason: "", revision: 1 });
  const members = ["Trần Thị Bình", "Võ Minh Khoa"].map((name) => ({ name, title: "Văn thư" }));
  const minutes = { on: Day.parse("2026-11-27"), place: "Phòng lưu trữ", way: "Xoá", members };
  await later.ask.retention.record({ id: listId, minutes, revision: await newest() });
  const words = Object.values(planted).flatMap((said) => said.split(" ")[0] ?? []);
  for (const word of words) expect(await world.hits(word), word).not.toEqual([]);
  expect(await later.ask.retention.execute({ id: listId, revision: await newest() })).toMatchObject({ ok: true });
  for (const word of [...words, ...Object.values(planted)]) expect(await world.hits(word), word).toEqual([]);
  expect(world.warnings).toEqual([]);
  await world.close();
});
