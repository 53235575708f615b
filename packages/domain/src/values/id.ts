import { z } from "zod";

/** Who or what a record is, by the prefix of its id. */
export const idPrefixes = {
  commune: "com",
  unit: "unt",
  position: "pos",
  person: "per",
  tenure: "ten",
  delegation: "del",
  account: "acc",
  session: "ses",
  plan: "pln",
  planVersion: "plv",
  task: "tsk",
  taskEntry: "ent",
  petition: "pet",
  answerTemplate: "atp",
  denunciation: "den",
  receptionDay: "rec",
  dialogue: "dia",
  dialogueEvent: "dev",
  voterRequest: "vrq",
  promise: "prm",
  tally: "tal",
  evaluation: "evl",
  appointment: "apt",
  publication: "pub",
  model: "mod",
  modelEvent: "mev",
  release: "rel",
  supervision: "sup",
  supervisionFinding: "spf",
  destructionList: "dst",
  rubricDraft: "rdr",
  file: "fil",
  kiosk: "kio",
  journal: "jrn",
} as const;

export type Subject = keyof typeof idPrefixes;

/** Branded text: the subject's prefix, an underscore and a UUIDv7 in 32 hexadecimal digits. */
export type Id<S extends Subject> = string & { readonly __subject: S };

/** A schema for the ids of one subject; refuses ids of another. */
export const idOf = <S extends Subject>(subject: S) =>
  z
    .string()
    .regex(new RegExp(`^${idPrefixes[subject]}_[0-9a-f]{32}$`))
    .transform((text) => text as Id<S>);

/** An id of a subject from an instant (milliseconds) and 10 random bytes, as UUID version 7. */
export function makeId<S extends Subject>(subject: S, now: number, random: Uint8Array): Id<S> {
  if (random.length < 10) throw new RangeError("makeId needs 10 random bytes");
  const time = now.toString(16).padStart(12, "0");
  const hex = [...random.subarray(0, 10)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = ((Number.parseInt(hex[4] ?? "0", 16) & 0x3) | 0x8).toString(16);
  return `${idPrefixes[subject]}_${time}7${hex.slice(1, 4)}${variant}${hex.slice(5)}` as Id<S>;
}
