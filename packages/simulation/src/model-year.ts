import type { Account } from "@gandan/domain/roles";
import { Day, type Id, type Instant, addDays, startOf, weekdayOf } from "@gandan/domain/values";
import type { NeighboursModel } from "./demo-neighbour.ts";
import type { Diary } from "./diary.ts";
import {
  type ModelSaying,
  alarmGong,
  flowerRoad,
  saturdayForPeople,
  savingGroup,
  seedlings,
  studyCorner,
  wasteGroups,
} from "./model-sayings.ts";
import type { Caller } from "./players.ts";
import { valueOf } from "./value-of.ts";

/** A hamlet with the position and the log-in of its head. */
interface Hamlet {
  id: Id<"unit">;
  headId: Id<"position">;
  account: Account;
}

interface Models {
  year: number;
  today: Day;
  hamlets: readonly Hamlet[];
  /** Who answers for what belongs to the whole commune. */
  officeId: Id<"position">;
  inCharge: () => Promise<Caller>;
  leader: () => Promise<Caller>;
  as: (account: Account) => Promise<Caller>;
  minutes: (account: Account, title: string) => Promise<Id<"file">>;
  newId: <S extends "model" | "modelEvent" | "taskEntry">(subject: S) => Id<S>;
}

type Step = Parameters<Caller["models"]["step"]>[0];

const at = (day: Day, hour: number): Instant => (startOf(day) + hour * 3_600_000) as Instant;

/** Writes into the diary the models of a commune: from last year one that others took over and one that ended, of this year some in every state. */
export function writeModels(
  diary: Diary,
  wish: Models,
): { roadId: Id<"model">; takeOver: (from: NeighboursModel) => void } {
  const { year, today } = wish;
  const on = (text: string, of = year) => Day.parse(`${of}-${text}`);
  const entered = on("01-12");
  const last = (text: string) => on(text, year - 1);

  const road = begin(diary, wish, flowerRoad, { registered: last("03-03"), begun: last("03-10"), written: entered });
  road.show(last("10-20"), entered);
  road.step("propose", last("11-03"), { level: "commune", document: "58/TTr-UBND" }, entered);
  road.step(
    "recognise",
    last("11-20"),
    { level: "commune", document: "412/QĐ-UBND", issuer: "Uỷ ban nhân dân xã" },
    entered,
  );
  road.takeOff(on("01-15"));
  // Begun on a Thursday, some of its days fall on a Saturday and are moved.
  const there = thursdayFrom(on("03-12"));
  road.replicate(addDays(there, -6), 1, "Tuyến đường hoa thôn Bến Đá", there);

  const waste = begin(diary, wish, wasteGroups, { registered: on("02-02"), begun: on("02-09"), written: on("02-09") });
  waste.show(on("05-25"));
  waste.step("propose", on("06-01"), { level: "commune", document: "31/TTr-UBND" });
  waste.step("recognise", on("06-10"), { level: "commune", document: "205/QĐ-UBND", issuer: "Uỷ ban nhân dân xã" });

  const gong = begin(diary, wish, alarmGong, { registered: on("02-10"), begun: on("02-24"), written: on("02-24") });
  gong.show(on("06-03"));
  gong.step("propose", on("06-08"), { level: "commune", document: "34/TTr-UBND" });
  gong.step("recognise", on("09-14"), { level: "commune", document: "331/QĐ-UBND", issuer: "Uỷ ban nhân dân xã" });
  gong.step("recognise", on("11-09"), { level: "province", document: "1904/QĐ-UBND", issuer: "Uỷ ban nhân dân tỉnh" });

  const trees = begin(diary, wish, seedlings, { registered: on("03-02"), begun: on("03-10"), written: on("03-10") });
  trees.show(on("08-04"));
  trees.step("propose", on("10-12"), { level: "commune", document: "66/TTr-UBND" });

  begin(diary, wish, saturdayForPeople, { registered: on("04-06"), begun: on("04-20"), written: on("04-20") });

  const saving = begin(diary, wish, savingGroup, { registered: last("05-05"), begun: last("05-12"), written: entered });
  saving.step("end", on("05-20"), {
    text: "Hai vụ liền không đủ hộ góp quỹ; bà con chuyển sang nhóm vay vốn của Hội Nông dân.",
  });

  begin(diary, wish, studyCorner, { registered: addDays(today, -9), begun: null, written: addDays(today, -9) });
  return { roadId: road.modelId, takeOver: (from) => takeOver(diary, wish, from) };
}

// A hamlet that read of it at the neighbour's begins in May.
function takeOver(diary: Diary, wish: Models, { communeId, modelId }: NeighboursModel): void {
  const hamlet = wish.hamlets[4];
  const on = Day.parse(`${wish.year}-05-04`);
  if (hamlet === undefined || on >= wish.today) return;
  diary.write(at(on, 9), async () => {
    const there = { hamletId: hamlet.id, ownerId: hamlet.headId, startsOn: addDays(on, 7) };
    const from = { originId: modelId, originCommuneId: communeId };
    const id = wish.newId("model");
    const name = "Nhà sàn đọc sách thôn Làng Ren";
    valueOf(await (await wish.inCharge()).models.replicate({ id, name, ...from, ...there }));
  });
}

const thursdayFrom = (day: Day): Day => addDays(day, (11 - weekdayOf(day)) % 7);

/** Registers a model with its work, and gives what may be written of it further. */
function begin(
  diary: Diary,
  wish: Models,
  saying: ModelSaying,
  { registered, begun, written }: { registered: Day; begun: Day | null; written: Day },
) {
  const modelId = wish.newId("model");
  const hamlets =
    saying.hamlets.length === 0 ? wish.hamlets : saying.hamlets.flatMap((index) => wish.hamlets[index] ?? []);
  const [first] = hamlets;
  if (first === undefined) throw new Error("the simulated commune has too few hamlets");
  const isOfOffice = saying.hamlets.length === 0;
  const ownerId = isOfOffice ? wish.officeId : first.headId;
  const keeper = () => (isOfOffice ? wish.inCharge() : wish.as(first.account));
  const place = { positionId: ownerId, hamletId: isOfOffice ? null : first.id };
  const write = (day: Day, hour: number, act: () => Promise<void>) => {
    if (day < wish.today) diary.write(at(day, hour), act);
  };
  const take = async (caller: Caller, step: Step["step"], on: Day, said: Partial<Step>) => {
    const { model } = await caller.models.get({ modelId });
    const nothing = { text: "", files: [], level: null, document: null, issuer: null };
    const id = wish.newId("modelEvent");
    valueOf(await caller.models.step({ id, modelId, step, on, revision: model.revision, ...nothing, ...said }));
  };

  write(written, 9, async () => {
    const { name, field, passport } = saying;
    const draft = { id: modelId, name, field, by: "collective" as const, registeredOn: registered, ownerId, passport };
    valueOf(await (await keeper()).models.save({ ...draft, hamletIds: hamlets.map(({ id }) => id), revision: 0 }));
    if (begun === null) return;
    await take(await keeper(), "begin", begun, {});
    for (const [title, days] of saying.tasks) {
      // A plan of work names no Saturday or Sunday.
      const due = addDays(begun, days);
      const deadline = addDays(due, weekdayOf(due) === 6 ? 2 : weekdayOf(due) === 0 ? 1 : 0);
      const plain = {
        detail: "",
        supportingIds: [],
        product: null,
        quantity: null,
        unit: null,
        evidenceRequired: false,
      };
      const draft = { modelId, title, deadline, reason: "", ...place, ...plain };
      const { taskId } = valueOf(await (await wish.inCharge()).models.giveTask(draft));
      const done = addDays(deadline, -1);
      writeDone(diary, wish, keeper, taskId, title, done > written ? done : addDays(written, 1));
    }
  });

  return {
    modelId,
    /** A photo that was of another place, shown and taken off the next day. */
    takeOff: (when: Day) => {
      const wrong = wish.newId("modelEvent");
      write(when, 10, async () => {
        const files = [await wish.minutes(first.account, saying.name)];
        await take(await wish.as(first.account), "evidence", when, {
          id: wrong,
          text: "Ảnh đoạn đường đầu thôn.",
          files,
        });
      });
      write(addDays(when, 1), 9, async () => {
        const caller = await wish.as(first.account);
        const { model } = await caller.models.get({ modelId });
        const reason = "Ảnh chụp nhầm đường của thôn bên.";
        const asked = { id: wish.newId("modelEvent"), modelId, evidenceId: wrong, reason, revision: model.revision };
        valueOf(await caller.models.withdraw(asked));
      });
    },
    /** Evidence by who keeps the model, with minutes. */
    show: (on: Day, when = on) =>
      write(when, 10, async () => {
        const files = [await wish.minutes(first.account, saying.name)];
        await take(await wish.as(first.account), "evidence", on, { text: saying.evidence, files });
      }),
    step: (step: Step["step"], on: Day, said: Partial<Step>, when = on) =>
      write(when, step === "recognise" ? 15 : 14, async () => take(await wish.inCharge(), step, on, said)),
    replicate: (on: Day, index: number, name: string, startsOn: Day) =>
      write(on, 9, async () => {
        const hamlet = wish.hamlets[index];
        if (hamlet === undefined) return;
        const id = wish.newId("model");
        const there = { name, hamletId: hamlet.id, ownerId: hamlet.headId, startsOn };
        valueOf(await (await wish.inCharge()).models.replicate({ id, originId: modelId, ...there }));
        write(startsOn, 8, async () => {
          const head = await wish.as(hamlet.account);
          const nothing = { text: "", files: [], level: null, document: null, issuer: null };
          const begun = {
            id: wish.newId("modelEvent"),
            modelId: id,
            step: "begin" as const,
            on: startsOn,
            revision: 1,
          };
          valueOf(await head.models.step({ ...begun, ...nothing }));
          const { tasks } = await head.models.get({ modelId: id });
          for (const task of tasks.slice(0, 3))
            if (task.deadline !== null)
              writeDone(diary, wish, () => wish.as(hamlet.account), task.id, task.title, addDays(task.deadline, -1));
        });
      }),
  };
}

/** A task of a model that is done in time, and the leader confirms. */
function writeDone(
  diary: Diary,
  wish: Models,
  holder: () => Promise<Caller>,
  taskId: Id<"task">,
  title: string,
  done: Day,
): void {
  if (addDays(done, 2) >= wish.today) return;
  diary.write(at(done, 16), async () => {
    const report = {
      id: wish.newId("taskEntry"),
      taskId,
      sentence: `Đã xong: ${title}.`,
      quantity: null,
      evidence: [],
    };
    valueOf(await (await holder()).tasks.finish(report));
  });
  diary.write(at(addDays(done, 1), 15), async () => {
    valueOf(await (await wish.leader()).tasks.confirm({ taskId }));
  });
}
