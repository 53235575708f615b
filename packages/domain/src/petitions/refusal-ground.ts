import { z } from "zod";
import { LimitSource } from "../calendar/index.ts";
import { type Day, Day as DaySchema, Validity, holdsOn } from "../values/index.ts";
import { PetitionKind } from "./petition.ts";

const bilingual = z.object({ vi: z.string().trim().min(1), en: z.string().trim().min(1) });

/** The steps that turn a sender away; each is taken on a ground from a closed list. */
export const GroundedStep = z.enum(["refuse", "return", "file-away"]);
export type GroundedStep = z.infer<typeof GroundedStep>;

/** One ground on which a matter may be refused, returned or filed away, dated and with its source. */
export const RefusalGround = z.object({
  id: z.string().regex(/^[a-z0-9]+([.@-][a-z0-9]+)*$/),
  steps: z.array(GroundedStep).min(1),
  kinds: z.array(PetitionKind).min(1),
  name: bilingual,
  /** The paper that tells it to the sender; null where the law asks for none. */
  paper: z.enum(["reception-refused", "not-accepted", "return"]).nullable(),
  /** Whether the official has to write out what it was. */
  needsNote: z.boolean(),
  source: LimitSource,
  validity: Validity,
});
export type RefusalGround = z.infer<typeof RefusalGround>;

/** The grounds of one subject of law as a pack. */
export const RefusalGroundPack = z.object({
  id: z.string().regex(/^refusal-grounds-[a-z-]+$/),
  title: bilingual,
  readOn: DaySchema,
  grounds: z.array(RefusalGround).min(1),
});
export type RefusalGroundPack = z.infer<typeof RefusalGroundPack>;

/** Whether a step is one that needs a ground. */
export const isGrounded = (step: string): step is GroundedStep => GroundedStep.safeParse(step).success;

/** The grounds among which an official chooses for a step with a matter of a kind on a day. */
export const groundsFor = (
  grounds: readonly RefusalGround[],
  step: GroundedStep,
  kind: PetitionKind,
  day: Day,
): RefusalGround[] =>
  grounds.filter(
    (ground) => ground.steps.includes(step) && ground.kinds.includes(kind) && holdsOn(ground.validity, day),
  );
