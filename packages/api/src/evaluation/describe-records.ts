import { findDialogue, findPromise } from "@gandan/db/dialogues";
import { findFile } from "@gandan/db/files";
import { findModel } from "@gandan/db/models";
import { findPetition } from "@gandan/db/petitions";
import { findPlan, findPlanVersion } from "@gandan/db/plans";
import { findPublication } from "@gandan/db/publications";
import { findReceptionDay } from "@gandan/db/reception";
import { findPosition } from "@gandan/db/roles";
import { findTask } from "@gandan/db/tasks";
import type { Reader } from "@gandan/db";
import { type Day, type Id, dayOf, idOf } from "@gandan/domain/values";

/** A record behind a figure or a score as it is shown: never a citizen's words or name. */
export interface RegisterRecord {
  id: string;
  kind:
    | "task"
    | "petition"
    | "plan"
    | "duty"
    | "dialogue"
    | "promise"
    | "reception"
    | "position"
    | "publication"
    | "model"
    | "file"
    | "other";
  /** What it is called; a citizen's word is told by its kind. */
  title: string;
  /** Its number in the register, where it has one. */
  number: number | null;
  day: Day | null;
  /** The record on whose page it stands. */
  opens: string | null;
}

type Told = Pick<RegisterRecord, "kind" | "title"> & Partial<RegisterRecord>;

/** The records of a commune by id, in the order asked; one that is no longer there, or that nobody here knows, keeps its id. */
export async function describeRecords(
  reader: Reader,
  communeId: Id<"commune">,
  ids: readonly string[],
): Promise<RegisterRecord[]> {
  const told: RegisterRecord[] = [];
  for (const id of ids) {
    const known = await describe(reader, communeId, id);
    told.push({ number: null, day: null, opens: id, ...(known ?? { kind: "other", title: "", opens: null }), id });
  }
  return told;
}

/** Whether a commune has the record. */
export const hasRecord = async (reader: Reader, communeId: Id<"commune">, id: string): Promise<boolean> =>
  (await describe(reader, communeId, id)) !== null;

const tellBy =
  <Subject extends Parameters<typeof idOf>[0], Row>(
    subject: Subject,
    find: (reader: Reader, communeId: Id<"commune">, id: Id<Subject>) => Promise<Row | null>,
    tell: (row: Row) => Told,
  ) =>
  async (reader: Reader, communeId: Id<"commune">, given: string): Promise<Told | null> => {
    const id = idOf(subject).safeParse(given);
    const row = id.success ? await find(reader, communeId, id.data) : null;
    return row === null ? null : tell(row);
  };

const ways: readonly ((reader: Reader, communeId: Id<"commune">, id: string) => Promise<Told | null>)[] = [
  tellBy("task", findTask, ({ title, deadline }) => ({ kind: "task", title, day: deadline })),
  tellBy("petition", findPetition, ({ kind, number, receivedAt }) => ({
    kind: "petition",
    title: kind,
    number,
    day: dayOf(receivedAt),
  })),
  tellBy("plan", findPlan, ({ title, issuedOn }) => ({ kind: "plan", title, day: issuedOn })),
  tellBy("dialogue", findDialogue, ({ title, day }) => ({ kind: "dialogue", title, day })),
  tellBy("promise", findPromise, ({ text, dueOn, dialogueId }) => ({
    kind: "promise",
    title: text,
    day: dueOn,
    opens: dialogueId,
  })),
  tellBy(
    "receptionDay",
    (reader, communeId, id) => findReceptionDay(reader, communeId, { id }),
    ({ day, place }) => ({ kind: "reception", title: place, day }),
  ),
  tellBy("position", findPosition, ({ title }) => ({ kind: "position", title })),
  tellBy("publication", findPublication, ({ document, decidedOn }) => ({
    kind: "publication",
    title: document,
    day: decidedOn,
  })),
  tellBy("model", findModel, ({ name, registeredOn }) => ({ kind: "model", title: name, day: registeredOn })),
  tellBy("file", findFile, ({ name, at }) => ({ kind: "file", title: name, day: dayOf(at) })),
  dutyOf,
];

async function describe(reader: Reader, communeId: Id<"commune">, id: string): Promise<Told | null> {
  for (const way of ways) {
    const known = await way(reader, communeId, id);
    if (known !== null) return known;
  }
  return null;
}

// A duty has no id of its own: the plan's, and its key within the plan.
async function dutyOf(reader: Reader, communeId: Id<"commune">, given: string): Promise<Told | null> {
  const [planId, key] = given.split(" ");
  const id = idOf("plan").safeParse(planId);
  const plan = id.success ? await findPlan(reader, communeId, id.data) : null;
  if (plan === null || key === undefined) return null;
  const kept = await findPlanVersion(reader, communeId, plan.id, plan.version);
  const duty = kept?.document.duties.find((one) => one.key === key);
  return duty === undefined ? null : { kind: "duty", title: `${key} ${duty.title}`.trim(), opens: plan.id };
}
