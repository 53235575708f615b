import { z } from "zod";
import { Day, Instant, idOf } from "../values/index.ts";
import { Passport } from "./passport.ts";
import { something, words } from "./words.ts";

/** How far a model is. Whether it was replicated and still lives is told from its family and its clock. */
export const ModelState = z.enum(["registered", "under-way", "evidenced", "proposed", "recognised", "ended"]);
export type ModelState = z.infer<typeof ModelState>;

/** A decision that recognised a model. */
export const Recognition = z.object({
  level: z.string().max(40),
  decision: something(100),
  decidedOn: Day,
  issuer: something(300),
});
export type Recognition = z.infer<typeof Recognition>;

/** The last proposal for recognition: for which level, by which paper. */
export const ModelProposal = z.object({ level: z.string().max(40), document: words(200), on: Day });
export type ModelProposal = z.infer<typeof ModelProposal>;

/** A "Dân vận khéo" model: a way of working with the people that is shown to do good and can be taken up by others. */
export const Model = z.object({
  communeId: idOf("commune"),
  id: idOf("model"),
  name: something(300),
  field: z.string().max(40),
  /** By an organisation, or by one person. */
  by: z.enum(["collective", "individual"]),
  registeredOn: Day,
  /** Who answers for it, as a position of the role chart. */
  ownerId: idOf("position"),
  /** Where it is carried out; none while nobody said. */
  hamletIds: z.array(idOf("unit")).max(200),
  passport: Passport,
  state: ModelState,
  begunOn: Day.nullable(),
  proposal: ModelProposal.nullable(),
  recognitions: z.array(Recognition).max(20),
  /** The last day on which somebody confirmed that it still lives. */
  aliveOn: Day.nullable(),
  endedOn: Day.nullable(),
  endReason: words(1_000).nullable(),
  /** The model it was taken from. */
  originId: idOf("model").nullable(),
  /** Whose model that was; null where it is the commune's own. */
  originCommuneId: idOf("commune").nullable(),
  updatedAt: Instant,
  revision: z.int().min(1),
});
export type Model = z.infer<typeof Model>;

/** What is entered when a model is registered. */
export const ModelDraft = Model.pick({
  id: true,
  name: true,
  field: true,
  by: true,
  registeredOn: true,
  ownerId: true,
  hamletIds: true,
  passport: true,
});
export type ModelDraft = z.infer<typeof ModelDraft>;

export const ModelEventKind = z.enum([
  "registered",
  "edited",
  "begun",
  "evidence",
  "evidence-withdrawn",
  "proposed",
  "returned",
  "recognised",
  "replicated",
  "confirmed-alive",
  "ended",
  "resumed",
]);
export type ModelEventKind = z.infer<typeof ModelEventKind>;

/** A line of a model's history; `files` are what was shown for it. */
export const ModelEvent = z.object({
  communeId: idOf("commune"),
  id: idOf("modelEvent"),
  modelId: idOf("model"),
  kind: ModelEventKind,
  /** The day it tells of, which may lie before the day it was written. */
  on: Day,
  at: Instant,
  personId: idOf("person"),
  text: words(5_000),
  files: z.array(idOf("file")).max(20),
  /** The line of the history that this one takes back. */
  about: idOf("modelEvent").nullable(),
});
export type ModelEvent = z.infer<typeof ModelEvent>;

/** A task of a model's list, in its order; for a replica, the task it was shifted from. */
export const ModelTask = z.object({
  communeId: idOf("commune"),
  modelId: idOf("model"),
  taskId: idOf("task"),
  number: z.int().min(1),
  fromTaskId: idOf("task").nullable(),
});
export type ModelTask = z.infer<typeof ModelTask>;
