import { z } from "zod";

/** What kind of work an account does; permissions hang on it, responsibilities hang on positions. */
export const Bundle = z.enum(["administrator", "in-charge", "leader", "official", "front", "hamlet-head", "appraiser"]);
export type Bundle = z.infer<typeof Bundle>;

/** What can be asked of the system, one word a right. */
export const Action = z.enum([
  "commune.edit",
  "calendar.edit",
  "commune.remove-demo",
  "roles.read",
  "roles.edit",
  "account.edit",
  "kiosk.enrol",
  "plan.read",
  "plan.import",
  "plan.sign",
  "task.read",
  "task.create",
  "task.assign",
  "task.report",
  "task.confirm",
  "petition.read",
  "petition.receive",
  "petition.assign",
  "petition.answer",
  "petition.sign",
  "denunciation.hold",
  "dialogue.read",
  "dialogue.ask",
  "dialogue.prepare",
  "dialogue.hold",
  "evaluation.read",
  "evaluation.score",
  "evaluation.lead",
  "evaluation.appraise",
  "rubric.read",
  "rubric.edit",
  "rubric.enact",
  "publication.read",
  "publication.keep",
  "model.read",
  "model.keep",
  "model.decide",
  "supervision.read",
  "supervision.find",
  "supervision.answer",
  "supervision.inspect",
  "journal.read",
]);
export type Action = z.infer<typeof Action>;
