import type { Outputs } from "../api.ts";

export type FoundRecord = Outputs["search"]["find"][number];

/** What a found record is called first: a citizen's word by what was said, everything else by its title. */
export const headOf = ({ kind, title, excerpt }: FoundRecord): { head: string; below: string | null } =>
  kind === "petition" ? { head: excerpt, below: title } : { head: title, below: excerpt === title ? null : excerpt };

/** Where a found record opens. */
export function addressOf({ kind, id }: Pick<FoundRecord, "kind" | "id">): string {
  switch (kind) {
    case "plan":
      return `/ke-hoach/${id}`;
    case "task":
      return `/cong-viec/${id}`;
    case "model":
      return `/mo-hinh/${id}`;
    case "supervision":
      return `/giam-sat/${id}`;
    case "petition":
      return `/tieng-dan?id=${id}`;
  }
}
