import { type Outside, appRouter } from "@gandan/api";
import type { Account, Bundle } from "@gandan/domain/roles";
import { Day, type Id, type Instant, addDays, dayOf, makeId, startOf, yearOf } from "@gandan/domain/values";
import { aScan } from "./a-scan.ts";
import { wordMediaType } from "./a-word-file.ts";
import { writeAppointments } from "./appointment-year.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import { type DemoCommune, beginDemoCommune } from "./demo-commune.ts";
import { beginDemoNeighbour } from "./demo-neighbour.ts";
import { beginDemoProvince } from "./demo-province.ts";
import { writeDenunciations } from "./denunciation-year.ts";
import { writeDialogues } from "./dialogue-year.ts";
import { newDiary } from "./diary.ts";
import { writeLetters } from "./letter-year.ts";
import { writeModels } from "./model-year.ts";
import { confirmProposals, importPlan, publishPlan, signPlan } from "./plan-year.ts";
import { nobody, playersOf } from "./players.ts";
import { writePublications } from "./publication-year.ts";
import { writeReception } from "./reception-year.ts";
import { writeRetention } from "./retention-year.ts";
import { writeTemplates } from "./template-year.ts";
import { writeSupervisions } from "./supervision-year.ts";
import { draftRubric } from "./rubric-year.ts";
import { keepLastYearsScore, writeScore } from "./score-year.ts";
import { found } from "./value-of.ts";
import { writeVoices } from "./voice-year.ts";
import { writeWork } from "./work-year.ts";

/** How much happens in the simulated year, and from which seed. */
export interface YearWish {
  seed: number;
  voices: number;
  letters: number;
}

/** Lives one commune-year up to the world's today, through the real use cases with a clock that runs ahead. */
export async function simulateYear(outside: Outside, wish: YearWish): Promise<DemoCommune> {
  const until = outside.now();
  const today = dayOf(until);
  const year = today < Day.parse(`${yearOf(today)}-02-15`) ? yearOf(today) - 1 : yearOf(today);
  const chance = chanceFrom(wish.seed);
  let clock = (startOf(Day.parse(`${year}-01-05`)) + 8 * 3_600_000) as Instant;
  const setClock = (now: Instant) => {
    clock = now;
  };
  const world = atClock(outside, chance, () => clock);

  const demo = await beginDemoCommune(world, clock);
  const players = playersOf(world);
  const first = (bundle: Bundle): Account => found(demo.accounts.find((account) => account.bundle === bundle));
  const inCharge = () => players.as(first("in-charge"));
  const leader = () => players.as(first("leader"));
  const diary = newDiary();
  const on = (month: string, hour: number) => (startOf(Day.parse(`${year}-${month}`)) + hour * 3_600_000) as Instant;
  let planId: Id<"plan">;

  diary.write(on("01-08", 9), async () => {
    planId = await importPlan(await inCharge(), year);
    await (await inCharge()).plans.step({ planId, step: "submit", reason: "", signing: null });
  });
  diary.write(on("01-08", 15), async () => signPlan(await leader(), planId, year));
  diary.write(on("01-09", 8), async () => publishPlan(await inCharge(), planId));
  diary.write(on("01-10", 8), async () => {
    await confirmProposals(await inCharge(), planId, first("in-charge"));
    await writeAllWork();
  });

  const accountOf = (positionId: Id<"position">): Account | undefined => {
    const personId = demo.chart.tenures.find((tenure) => tenure.positionId === positionId)?.personId;
    return demo.accounts.find((account) => account.personId === personId);
  };

  const appraiser = await beginDemoProvince(world, demo.commune);
  await keepLastYearsScore(world, demo.commune.id, year - 1, {
    inCharge: first("in-charge").personId,
    leader: first("leader").personId,
    appraiser,
  });
  writeScore(diary, {
    year,
    inCharge,
    positionId: found(
      demo.chart.positions.find(({ bundle, id }) => bundle === "official" && accountOf(id) !== undefined),
    ).id,
    appraiser: () => players.as(appraiser),
    minutes: (title) => players.minutes(first("in-charge"), title),
  });

  // A rubric that is being entered, with what its check has to say.
  diary.write(on("01-20", 14), async () => draftRubric(await inCharge()));

  async function writeAllWork(): Promise<void> {
    const { rows } = await (
      await leader()
    ).tasks.list({ planId, sort: "deadline", order: "asc", offset: 0, limit: 200 });
    for (const task of rows) {
      const account = accountOf(task.positionId);
      if (account === undefined) continue;
      writeWork(diary, chance, dayOf(clock), today, {
        task,
        holder: () => players.as(account),
        judge: leader,
        newEntryId: () => world.newId("taskEntry"),
        minutes: (title) => players.minutes(account, title),
      });
    }
  }

  const [hamletId, ...others] = demo.chart.units.filter((unit) => unit.kind === "hamlet").map((unit) => unit.id);
  const [position, ...more] = demo.chart.positions.filter(
    (known) => known.bundle === "official" && accountOf(known.id) !== undefined,
  );
  const kiosk = appRouter.createCaller({
    ...world,
    asking: { ...nobody, kioskToken: demo.kioskToken },
  });
  const holderOf = ({ id }: { id: Id<"position"> }) => players.as(found(accountOf(id)));
  writeVoices(diary, chance, {
    count: wish.voices,
    from: addDays(dayOf(clock), 7),
    today,
    hamletIds: [found(hamletId), ...others],
    positions: [found(position), ...more],
    kiosk: () => kiosk,
    inCharge,
    holderOf,
    headOf: (id) => found(demo.chart.positions.find((known) => known.bundle === "hamlet-head" && known.unitId === id)),
    newEntryId: () => world.newId("taskEntry"),
    newPetitionId: () => world.newId("petition"),
    now: () => clock,
  });

  writeLetters(diary, chance, {
    count: wish.letters,
    from: addDays(dayOf(clock), 10),
    today,
    hamletIds: [found(hamletId), ...others],
    positions: [found(position), ...more],
    inCharge,
    leader,
    holderOf,
    scan: (name) => players.bring(first("in-charge"), { name, mediaType: "image/png", bytes: aScan(chance) }),
    newPetitionId: () => world.newId("petition"),
    now: () => clock,
  });

  writeTemplates(diary, on("01-15", 9), { inCharge, newId: () => world.newId("answerTemplate") });

  writeAppointments(diary, chance, {
    today,
    kiosk: () => kiosk,
    inCharge,
    newId: () => world.newId("appointment"),
    now: () => clock,
  });
  writeReception(diary, chance, { from: addDays(dayOf(clock), 7), today, inCharge, now: () => clock });

  writePublications(diary, {
    from: addDays(dayOf(clock), 3),
    today,
    hamletIds: [found(hamletId), ...others],
    inCharge,
    bring: (name, bytes) => players.bring(first("in-charge"), { name, mediaType: wordMediaType, bytes }),
    newId: (subject) => world.newId(subject),
  });

  writeRetention(diary, chance, { today, inCharge, leader, newId: (subject) => world.newId(subject) });

  writeSupervisions(diary, {
    from: addDays(dayOf(clock), 3),
    today,
    officeId: found(position).id,
    front: () => players.as(first("front")),
    inCharge,
    newId: (subject) => world.newId(subject),
  });

  const holder = first("leader");
  writeDenunciations(diary, chance, {
    from: addDays(dayOf(clock), 10),
    today,
    passphrase: found(outside.demo.accounts().find(({ bundle }) => bundle === "leader")).password,
    leaderId: holder.personId,
    inCharge,
    leader,
    newId: () => world.newId("denunciation"),
    newPetitionId: () => world.newId("petition"),
    newFileId: () => world.newId("file"),
    now: () => clock,
  });

  const [promising, ...otherPromising] = [position, ...more].flatMap((known) => {
    const account = known === undefined ? undefined : accountOf(known.id);
    return known === undefined || account === undefined ? [] : [{ position: known, account }];
  });
  const chair = demo.chart.positions.find(({ bundle, id }) => bundle === "leader" && accountOf(id) !== undefined);
  writeDialogues(diary, chance, {
    from: addDays(dayOf(clock), 3),
    today,
    chairId: found(chair).id,
    hamletIds: [found(hamletId), ...others],
    promising: [found(promising), ...otherPromising],
    inCharge,
    leader,
    as: (account) => players.as(account),
    anyone: () => appRouter.createCaller({ ...world, asking: nobody }),
    minutes: (account, title) => players.minutes(account, title),
    newId: (subject) => world.newId(subject),
    now: () => clock,
  });

  const office = demo.chart.positions.find(({ bundle }) => bundle === "in-charge");
  const models = writeModels(diary, {
    year,
    today,
    hamlets: demo.chart.units
      .filter(({ kind }) => kind === "hamlet")
      .map(({ id }) => {
        const head = found(demo.chart.positions.find(({ unitId }) => unitId === id));
        return { id, headId: head.id, account: found(accountOf(head.id)) };
      }),
    officeId: found(office).id,
    inCharge,
    leader,
    as: (account) => players.as(account),
    minutes: (account, title) => players.minutes(account, title),
    newId: (subject) => world.newId(subject),
  });

  const kept = { ...demo.commune, parentId: appraiser.communeId };
  const neighbour = await beginDemoNeighbour(world, { commune: kept, year, roadId: models.roadId });
  models.takeOver(neighbour);
  const { personId, communeId } = neighbour;
  const theirs = { inCharge: personId, leader: personId, appraiser };
  const half = (reason: string) => ({ chosen: "half", reason });
  await keepLastYearsScore(world, communeId, year - 1, theirs, {
    "2.2.1": half("Mới làm ở thôn Rừng Sim."),
    "2.4.1": half("Còn hai việc của kế hoạch chưa xong."),
  });

  await diary.live(until, setClock);
  setClock(until);
  await players.leave();
  return demo;
}

const atClock = (outside: Outside, chance: Chance, now: () => Instant): Outside => ({
  ...outside,
  now,
  random: (count) => chance.bytes(count),
  newId: (subject) => makeId(subject, now(), chance.bytes(10)),
});
