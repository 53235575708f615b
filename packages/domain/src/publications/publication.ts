import { z } from "zod";
import { Day, Instant, idOf } from "../values/index.ts";
import { PublicationWay } from "./publication-item.ts";

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !text.includes("\u0000"), "a text without null characters");

/** One way in which a document was made public, at some places from a day to a day. */
export const Posting = z.object({
  way: PublicationWay,
  isAtSeat: z.boolean(),
  hamletIds: z.array(idOf("unit")).max(200),
  /** An address on the website, the hours of the loudspeaker, or another place, in words. */
  note: words(500),
  from: Day,
  /** The last day; null while no end is set. */
  to: Day.nullable(),
  /** Photographs of the board. */
  photoIds: z.array(idOf("file")).max(20),
});
export type Posting = z.infer<typeof Posting>;

/** An entry that should not have been made, or must not be public: kept in the register, shown to nobody outside. */
export const Withdrawal = z.object({
  on: Day,
  reason: words(500).refine((text) => text !== "", "a reason is given"),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

/** A line of the register of publications: a document under its item, and how it was made public. */
export const Publication = z.object({
  communeId: idOf("commune"),
  id: idOf("publication"),
  /** The number of its item in the law. */
  item: z.int().min(1).max(99),
  document: words(500).refine((text) => text !== "", "a document is named"),
  decidedOn: Day,
  postings: z.array(Posting).max(30),
  withdrawal: Withdrawal.nullable(),
  updatedAt: Instant,
  revision: z.int().min(1),
});
export type Publication = z.infer<typeof Publication>;

/** What an official enters. */
export const PublicationDraft = Publication.pick({
  id: true,
  item: true,
  document: true,
  decidedOn: true,
  postings: true,
});
export type PublicationDraft = z.infer<typeof PublicationDraft>;
