import type { Posting, Publication, PublicationDraft } from "../publications/index.ts";
import { Day, Instant } from "../values/index.ts";
import { anId } from "./ids.ts";

/** A notice at the seat, from Monday 3 March 2025 on. */
export const aPosting = (named: Partial<Posting> = {}): Posting => ({
  way: "posting",
  isAtSeat: true,
  hamletIds: [],
  note: "",
  from: Day.parse("2025-03-03"),
  to: null,
  photoIds: [],
  ...named,
});

/** A budget that was decided on Monday 3 March 2025. */
export const aPublicationDraft = (named: Partial<PublicationDraft> = {}): PublicationDraft => ({
  id: anId("publication"),
  item: 2,
  document: "Quyết định về việc công khai dự toán ngân sách xã năm 2025",
  decidedOn: Day.parse("2025-03-03"),
  postings: [],
  ...named,
});

/** The same as it is kept. */
export const aPublication = (named: Partial<Publication> = {}): Publication => ({
  communeId: anId("commune"),
  ...aPublicationDraft(),
  withdrawal: null,
  updatedAt: Instant.parse(1_740_967_200_000),
  revision: 1,
  ...named,
});
