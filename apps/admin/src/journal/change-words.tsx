import type { RoleChart } from "@gandan/domain/roles";
import { type Language, type Words, writeDay, writeInstant, writeNumber } from "@gandan/i18n";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import type { MessageKey } from "../messages/index.ts";
import type { ChangeLine, Shown } from "./change-lines.ts";
import { knownWords } from "./known-words.ts";

/** One field's change in words: its name, old → new. */
export function ChangeWords({ action, change }: { action: string; change: ChangeLine }) {
  const { t, language } = useWords();
  const { data: chart } = useQuery(api.roles.chart.queryOptions({}));
  const field = knownWords(t, `journal.field.${change.field}`) ?? t("journal.field.other");
  const subject = `${action.split(".")[0] ?? ""}s`;
  const write = (shown: Shown) => written(shown, { t, language, chart, codes: `${subject}.${change.field}` });
  if (change.from.kind === "hidden" || change.to.kind === "hidden") return t("journal.hidden", { field });
  if (change.from.kind === "noted" || change.to.kind === "noted") return t("journal.noted", { field });
  if (change.from.kind === "nothing") return t("journal.set", { field, to: write(change.to) });
  if (change.to.kind === "nothing") return t("journal.cleared", { field, from: write(change.from) });
  return t("journal.changed", { field, from: write(change.from), to: write(change.to) });
}

interface Known {
  t: Words<MessageKey>;
  language: Language;
  chart: RoleChart | undefined;
  /** Where the subject itself names the codes of this field: "petitions.state". */
  codes: string;
}

function written(shown: Shown, { t, language, chart, codes }: Known): string {
  switch (shown.kind) {
    case "nothing":
    case "hidden":
    case "noted":
      return t("journal.nothing");
    case "text":
      return quoted(shown.text);
    case "number":
      return writeNumber(shown.value, language);
    case "truth":
      return t(shown.value ? "journal.yes" : "journal.no");
    case "day":
      return writeDay(shown.day);
    case "instant":
      return writeInstant(shown.at);
    case "code": {
      const { code } = shown;
      const keys = [
        codes,
        "retention.kind",
        "journal.value",
        "publications.finding",
        "roles.bundle",
        "roles.unit.kind",
        "roles.capacity",
      ].map((key) => `${key}.${code}`);
      return quoted(knownWords(t, ...keys) ?? code);
    }
    case "names":
      return quoted(shown.ids.map((id) => nameOf(chart, id) ?? t("journal.gone")).join("; "));
  }
}

/** Words stand in quotes; a number, a day and a yes need none. */
const quoted = (words: string): string => `“${words}”`;

const nameOf = (chart: RoleChart | undefined, id: string): string | undefined =>
  chart?.positions.find((known) => known.id === id)?.title ??
  [...(chart?.people ?? []), ...(chart?.units ?? [])].find((known) => known.id === id)?.name;
