import type { Day } from "@gandan/domain/values";
import type { DocumentTable, OfficialDocument } from "../write/index.ts";

interface Register {
  commune: { kind: string; name: string };
  name: string;
  /** The time it covers, as its title says it. */
  span: string | null;
  form: string | null;
  day: Day;
  table: DocumentTable;
}

/** A register as a printable book: its table on landscape pages under the commune's letterhead. */
export const registerDocument = ({ commune, name, span, form, day, table }: Register): OfficialDocument => ({
  parent: null,
  issuer: ["ỦY BAN NHÂN DÂN", `${commune.kind} ${commune.name}`.toLocaleUpperCase("vi")],
  symbol: null,
  place: commune.name,
  day,
  heading: { kind: "named", name, subject: span },
  addressees: [],
  body: [{ kind: "table", table }],
  signature: null,
  recipients: [],
  form,
  isLandscape: true,
});
