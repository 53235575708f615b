import { z } from "zod";
import { Day, idOf } from "../values/index.ts";

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !text.includes("\u0000"), "a text without null characters");

/** A day on which the head of the commune receives citizens in person; it cannot be delegated (Law 136/2025). */
export const ReceptionDay = z.object({
  communeId: idOf("commune"),
  id: idOf("receptionDay"),
  day: Day,
  from: time,
  to: time,
  place: words(300).refine((text) => text !== "", "a place"),
  /** The day on which it was posted for everybody to see; null while it is not. */
  postedOn: Day.nullable(),
  /** "planned" until it is over; a day that did not take place says why in its note. */
  state: z.enum(["planned", "held", "missed"]),
  visitors: z.int().min(0).max(10_000),
  /** What was concluded, or why it did not take place. */
  note: words(5_000).nullable(),
  revision: z.int().min(1),
});
export type ReceptionDay = z.infer<typeof ReceptionDay>;
