import { writePoints } from "@gandan/i18n";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api } from "../api.ts";
import { CardHead } from "../frame/card-head.tsx";
import { useWords } from "../frame/words.tsx";
import lines from "../tasks/task-lines.module.css";
import classes from "./home-page.module.css";

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
        {scored.map(({ communeId, name, total, maximum, verdict }) => (
          <li key={communeId}>
            <Link
              to="/danh-gia/$year"
              params={{ year: String(year) }}
              search={{ xa: communeId }}
              className={lines.line}
            >
              <span className={lines.title}>{name}</span>
              <span className={lines.facts}>
                {[`${writePoints(total ?? 0, language)} / ${writePoints(maximum ?? 0, language)}`, verdict?.[language]]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
