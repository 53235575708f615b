import { fold } from "@gandan/domain/values";
import type { Outputs } from "../api.ts";
import type { RegisterSearch } from "./publication-search.ts";

export type Register = Outputs["publications"]["register"];
export type ItemRow = Register["items"][number];
export type DocumentRow = ItemRow["rows"][number];
export type ReleaseRow = DocumentRow["releases"][number];
export type Hamlet = Register["hamlets"][number];

/** The items that a search leaves: by their state, and by words of their name or of their documents. */
export function shownItems(items: readonly ItemRow[], search: RegisterSearch): ItemRow[] {
  const words = fold(search.tu ?? "")
    .split(" ")
    .filter(Boolean);
  return items.filter(({ state, item, rows }) => {
    if (search["trang-thai"] !== undefined && state !== search["trang-thai"]) return false;
    const text = fold([item.name.vi, item.name.en, ...rows.map(({ publication }) => publication.document)].join(" "));
    return words.every((word) => text.includes(word));
  });
}
