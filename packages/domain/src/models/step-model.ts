import { z } from "zod";
import type { Actor } from "../roles/index.ts";
import { Day, type Instant, type Result, dayOf, holdsOn, idOf, ok, refuse } from "../values/index.ts";
import { aliveClock } from "./alive-clock.ts";
import { mayStep } from "./may-keep.ts";
import type { ModelLevel } from "./model-pack.ts";
import { type ModelStep, modelSteps } from "./model-steps.ts";
import type { Model } from "./model.ts";
import { missingIn } from "./passport.ts";
import { words } from "./words.ts";

/** What is said with a step: of which day, in which words, with which files; for a proposal and a recognition the level and the paper. */
export const ModelStepSaid = z.object({
  on: Day,
  text: words(5_000),
  files: z.array(idOf("file")).max(20),
  level: z.string().max(40).nullable(),
  document: words(200).nullable(),
  issuer: words(300).nullable(),
});
export type ModelStepSaid = z.infer<typeof ModelStepSaid>;

export type ModelStepRefusal =
  | "model.not-yours"
  | "model.step-not-allowed"
  | "model.day-ahead"
  | "model.before-registration"
  | "model.before-last-step"
  | "model.reason-missing"
  | "model.evidence-missing"
  | "model.passport-incomplete"
  | "model.level-unknown"
  | "model.level-not-then"
  | "model.level-not-higher"
  | "model.decision-missing"
  | "model.alive-too-early"
  | "model.hamlet-has-it";

type Step = Exclude<ModelStep, "edit" | "replicate" | "withdraw">;

interface Around {
  levels: readonly ModelLevel[];
  /** How many pieces of evidence were kept before. */
  evidence: number;
  hasOwner: boolean;
  /** Whoever goes back to the same first model. */
  family: readonly Pick<Model, "id" | "state" | "hamletIds">[];
}

/** Takes a model a step on; a proposal needs a whole passport, a recognition its level and decision, an end and what goes on after it their reasons. */
export function stepModel(
  model: Model,
  step: Step,
  said: ModelStepSaid,
  around: Around,
  by: Actor,
  now: Instant,
): Result<Model, ModelStepRefusal> {
  if (!mayStep(by, model, step)) return refuse("model.not-yours");
  const state = modelSteps[model.state][step];
  if (state === undefined) return refuse("model.step-not-allowed");
  if (said.on > dayOf(now)) return refuse("model.day-ahead");
  if (said.on < model.registeredOn) return refuse("model.before-registration");
  const facts = factsOf(model, step, said, around);
  if (!facts.ok) return facts;
  return ok({ ...model, state, ...facts.value, updatedAt: now, revision: model.revision + 1 });
}

function factsOf(
  model: Model,
  step: Step,
  said: ModelStepSaid,
  around: Around,
): Result<Partial<Model>, ModelStepRefusal> {
  const { on, text, files } = said;
  switch (step) {
    case "begin":
      return ok({ begunOn: on });
    case "evidence":
      return text === "" && files.length === 0 ? refuse("model.evidence-missing") : ok({});
    case "propose": {
      const level = levelOn(around.levels, said.level, on);
      if (!level.ok) return level;
      if (missingIn(model, around).length > 0) return refuse("model.passport-incomplete");
      return ok({ proposal: { level: level.value.code, document: said.document ?? "", on } });
    }
    case "return":
      return text === "" ? refuse("model.reason-missing") : ok({});
    case "recognise":
      return recognised(model, said, around);
    case "confirm-alive":
      return (aliveClock(model, on)?.state ?? "running") === "running"
        ? refuse("model.alive-too-early")
        : ok({ aliveOn: on });
    case "end":
      if (model.begunOn !== null && on < model.begunOn) return refuse("model.before-last-step");
      return text === "" ? refuse("model.reason-missing") : ok({ endedOn: on, endReason: text.slice(0, 1_000) });
    case "resume":
      return resumed(model, said, around);
  }
}

// A proposal that was open when the model ended is not: it is proposed anew.
function resumed(model: Model, { on, text }: ModelStepSaid, around: Around): Result<Partial<Model>, ModelStepRefusal> {
  if (model.endedOn !== null && on < model.endedOn) return refuse("model.before-last-step");
  if (text === "") return refuse("model.reason-missing");
  const others = around.family.filter(({ id, state }) => id !== model.id && state !== "ended");
  if (others.some(({ hamletIds }) => hamletIds.some((id) => model.hamletIds.includes(id))))
    return refuse("model.hamlet-has-it");
  return ok({ state: stateBefore(model, around.evidence), endedOn: null, endReason: null });
}

function stateBefore({ recognitions, begunOn }: Model, evidence: number): Model["state"] {
  if (recognitions.length > 0) return "recognised";
  if (begunOn === null) return "registered";
  return evidence > 0 ? "evidenced" : "under-way";
}

function recognised(model: Model, said: ModelStepSaid, around: Around): Result<Partial<Model>, ModelStepRefusal> {
  const level = levelOn(around.levels, said.level, said.on);
  if (!level.ok) return level;
  const ranks = model.recognitions.flatMap((one) => around.levels.find(({ code }) => code === one.level)?.rank ?? []);
  if (ranks.some((rank) => rank >= level.value.rank)) return refuse("model.level-not-higher");
  const earlier = model.recognitions.at(-1)?.decidedOn ?? model.proposal?.on;
  if (earlier !== undefined && said.on < earlier) return refuse("model.before-last-step");
  if (!said.document || !said.issuer) return refuse("model.decision-missing");
  // A model without anything to show for it is not recognised, whatever was decided elsewhere.
  if (around.evidence === 0) return refuse("model.evidence-missing");
  const recognition = { level: level.value.code, decision: said.document, decidedOn: said.on, issuer: said.issuer };
  return ok({ recognitions: [...model.recognitions, recognition] });
}

function levelOn(
  levels: readonly ModelLevel[],
  code: string | null,
  on: Day,
): Result<ModelLevel, "model.level-unknown" | "model.level-not-then"> {
  const level = levels.find((one) => one.code === code);
  if (level === undefined) return refuse("model.level-unknown");
  return holdsOn(level.validity, on) ? ok(level) : refuse("model.level-not-then");
}
