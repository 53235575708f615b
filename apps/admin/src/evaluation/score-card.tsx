import { writePoints } from "@gandan/i18n";
import { Progress } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { CardHead } from "../page/card-head.tsx";
import { TextLink } from "../page/text-link.tsx";
import { useWords } from "../frame/words.tsx";
import classes from "./score-card.module.css";

/** How the commune stands on the score, on the home page; opens the sheet. */
export function ScoreCard() {
  const { t, language } = useWords();
  const standing = useQuery(api.evaluation.standing.queryOptions()).data?.standing ?? null;
  if (standing === null) return null;
  const { year, total, maximum, verdict, open, winnable } = standing;
  const points = (hundredths: number) => writePoints(hundredths, language);
  const params = { year: String(year) };
  return (
    <section className={classes.card}>
      <CardHead link={{ to: "/danh-gia/$year", params }}>{t("evaluation.year", params)}</CardHead>
      <p className={classes.total}>
        <strong>{points(total)}</strong> {t("evaluation.of", { maximum: points(maximum) })}
        {" · "}
        {verdict?.[language] ?? t("evaluation.verdict.undecided")}
      </p>
      <Progress
        value={(total / maximum) * 100}
        size={10}
        aria-label={t("evaluation.card.bar", { points: points(total), maximum: points(maximum) })}
      />
      {open > 0 && (
        <p>
          <TextLink to="/danh-gia/$year" params={params} search={{ loc: "open" }}>
            {t("evaluation.card.open", { count: open })}
          </TextLink>
        </p>
      )}
      {winnable.length > 0 && (
        <ul className={classes.gains} aria-label={t("evaluation.winnable")}>
          {winnable.map((gain) => (
            <li key={gain.code}>
              <TextLink to="/danh-gia/$year" params={params} search={{ tc: gain.code }} fz="inherit" underline="always">
                {t("evaluation.card.gain", { number: gain.number, text: gain.text })}
              </TextLink>
              <br />
              {t("evaluation.gain", { points: points(gain.points), count: gain.items })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
