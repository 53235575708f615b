import { writePoints } from "@gandan/i18n";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { CardHead } from "../page/card-head.tsx";
import { useWords } from "../frame/words.tsx";
import lines from "../page/lines.module.css";
import classes from "./home-page.module.css";
import { SheetLine } from "./sheet-line.tsx";

/** What the year before came to, commune by commune; nothing where it was scored nowhere. */
export function YearBefore({ year }: { year: number }) {
  const { t, language } = useWords();
  const { data } = useQuery(api.evaluation.province.queryOptions({ year }));
  const scored = (data?.rows ?? []).filter(({ total }) => total !== null);
  if (scored.length === 0) return null;
  return (
    <section className={classes.card}>
      <CardHead link={{ to: "/danh-gia", search: { nam: year } }}>{t("home.province.before", { year })}</CardHead>
      <ul className={lines.list}>
        {scored.map((row) => (
          <SheetLine
            key={row.communeId}
            of={row}
            year={year}
            facts={[
              `${writePoints(row.total ?? 0, language)} / ${writePoints(row.maximum ?? 0, language)}`,
              row.verdict?.[language],
            ]
              .filter(Boolean)
              .join(" · ")}
          />
        ))}
      </ul>
    </section>
  );
}
