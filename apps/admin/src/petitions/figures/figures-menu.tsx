import type { Day } from "@gandan/domain/values";
import { client } from "../../api.ts";
import { FilesMenu } from "../../files/files-menu.tsx";
import { useWords } from "../../frame/words.tsx";
import type { groupings } from "./figures-search.ts";

interface Properties {
  period: { from: Day; to: Day };
  by: (typeof groupings)[number];
}

/** The figures on the page, or its wrong turns, as a file. */
export function FiguresMenu({ period, by }: Properties) {
  const { t, language } = useWords();
  const part = (table: "figures" | "turns") => ({
    title: t(`petitions.figures.table.${table}`),
    write: (format: "xlsx" | "csv") => client.petitions.figuresTable.query({ ...period, by, table, format, language }),
  });
  return <FilesMenu parts={[part("figures"), part("turns")]} formats={["xlsx", "csv"]} />;
}
