import { PetitionChannel, PetitionKind, PetitionState, PetitionTopic, openStates } from "@gandan/domain/petitions";
import { idOf } from "@gandan/domain/values";
import { z } from "zod";

export const sorts = ["received-desc", "received-asc", "due-asc", "updated-desc", "updated-asc"] as const;

/** How the clock of what is listed stands. */
export const clocks = ["late", "today", "week", "silent"] as const;

/** A state, or every state in which somebody still waits for the answer. */
export const SearchedState = z.enum(["open", ...PetitionState.options]);

/** How many rows a page of the list has. */
export const pageLength = 50;

// Each part stands for itself: a broken one is left out, the others still hold.
const part = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);

/** What the address says about the list: its filters, order and page, and the record that is open. */
export const PetitionSearch = z.object({
  id: part(idOf("petition")),
  loai: part(PetitionKind),
  "trang-thai": part(SearchedState),
  thon: part(idOf("unit")),
  "chu-de": part(PetitionTopic),
  tu: part(z.coerce.string().max(200)),
  nguon: part(PetitionChannel),
  "dong-ho": part(z.enum(clocks)),
  xep: part(z.enum(sorts)),
  trang: part(z.coerce.number().int().min(1).max(10_000)),
});
export type PetitionSearch = z.infer<typeof PetitionSearch>;

/** The filter that an address asks for. */
export function filterOf(search: PetitionSearch) {
  const [sort, order] = (search.xep ?? "received-desc").split("-") as ["received" | "updated" | "due", "asc" | "desc"];
  const words = search.tu?.trim() ?? "";
  return {
    ...(search.loai && { kinds: [search.loai] }),
    ...(search["trang-thai"] && { states: statesOf(search["trang-thai"]) }),
    ...(search.thon && { hamletId: search.thon }),
    ...(search["chu-de"] && { topic: search["chu-de"] }),
    ...(words !== "" && { words }),
    ...(search.nguon && { channels: [search.nguon] }),
    ...(search["dong-ho"] && { clock: search["dong-ho"] }),
    sort,
    order,
    offset: ((search.trang ?? 1) - 1) * pageLength,
    limit: pageLength,
  };
}

const statesOf = (state: z.infer<typeof SearchedState>): PetitionState[] =>
  state === "open" ? [...openStates] : [state];

/** Whether anything narrows the list. */
export const isFiltered = (search: PetitionSearch): boolean =>
  (["loai", "trang-thai", "thon", "chu-de", "tu", "nguon", "dong-ho"] as const).some(
    (key) => search[key] !== undefined && search[key] !== "",
  );

/** The address after a filter changed: back on the first page, what is empty gone from it. */
export function changed(
  search: PetitionSearch,
  change: { [K in keyof PetitionSearch]?: PetitionSearch[K] | null },
): PetitionSearch {
  const next = { ...search, trang: undefined, ...change };
  const kept = Object.entries(next).filter(([, value]) => value != null && value !== "");
  return PetitionSearch.parse(Object.fromEntries(kept));
}
