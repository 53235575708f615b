import { z } from "zod";
import { LimitSource } from "../calendar/index.ts";
import { Validity } from "../values/index.ts";

/** How something is made public: on the website, posted up, over the loudspeakers, or told by the heads of the hamlets. */
export const PublicationWay = z.enum(["website", "posting", "loudspeaker", "hamlet-head"]);
export type PublicationWay = z.infer<typeof PublicationWay>;

const bilingual = z.object({ vi: z.string().min(1), en: z.string().min(1) });

/** What the law asks of one way. */
export const WayRule = z.object({
  way: PublicationWay,
  /** Asked of every commune; the website only where there is one. */
  isRequired: z.boolean(),
  /** At the houses of the hamlets too, and not at the seat alone. */
  isAtHamlets: z.boolean(),
  /** The least consecutive days, the first and the last counted; null where the law names none. */
  days: z.int().min(1).max(366).nullable(),
  /** Stays up until something newer takes its place. */
  isPermanent: z.boolean(),
  article: z.string().min(1),
});
export type WayRule = z.infer<typeof WayRule>;

/** One of the items that a commune has to publish (Law 10/2022, Article 11). */
export const PublicationItem = z.object({
  number: z.int().min(1).max(99),
  name: bilingual,
  ways: z.array(WayRule).min(1),
});
export type PublicationItem = z.infer<typeof PublicationItem>;

/** The items of a law with where they were read and from when they hold. */
export const PublicationPack = z.object({
  id: z.string().min(1),
  title: bilingual,
  source: LimitSource,
  validity: Validity,
  items: z.array(PublicationItem).min(1),
});
export type PublicationPack = z.infer<typeof PublicationPack>;
