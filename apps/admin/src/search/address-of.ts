import type { Outputs } from "../api.ts";

export type FoundRecord = Outputs["search"]["find"][number];

/** Where a found record opens. */
export function addressOf({ kind, id }: Pick<FoundRecord, "kind" | "id">): string {
  switch (kind) {
    case "plan":
      return `/ke-hoach/${id}`;
    case "task":
      return `/cong-viec/${id}`;
    case "petition":
      return `/tieng-dan?id=${id}`;
  }
}
