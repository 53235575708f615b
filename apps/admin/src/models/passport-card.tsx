import { type PassportPart, passportParts } from "@gandan/domain/models";
import { writeNumber } from "@gandan/i18n";
import { Progress } from "@mantine/core";
import { IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import cards from "../page/cards.module.css";
import { useWords } from "../frame/words.tsx";
import { MeasureTable } from "./measure-table.tsx";
import classes from "./models.module.css";
import type { ModelPage } from "./rows.ts";

/** The passport of a model, part by part, with what is still missing said first. */
export function PassportCard({ page: { model } }: { page: ModelPage }) {
  const { t, language } = useWords();
  const { passport, missing, parts } = model;
  const done = parts - missing.length;
  const text = (name: "problem" | "goal" | "approach" | "product" | "partners" | "outlook") =>
    passport[name] !== "" && (
      <div>
        <h3>{t(`models.field.${name}`)}</h3>
        <p className={classes.text}>{passport[name]}</p>
      </div>
    );
  const numbers = (["people", "households", "cost", "labourDays", "land"] as const).filter(
    (name) => passport[name] !== null,
  );
  return (
    <section className={cards.card}>
      <div className={cards.cardHead}>
        <h2>{t("models.passport")}</h2>
        <span className={cards.quiet}>{t("models.parts", { done, all: parts })}</span>
      </div>
      <Progress
        value={(100 * done) / parts}
        color={missing.length === 0 ? "leaf" : "indigo"}
        aria-label={t("models.parts", { done, all: parts })}
      />
      <ul className={classes.parts}>
        {passportParts.map((part) => (
          <Part key={part} part={part} isThere={!missing.includes(part)} />
        ))}
      </ul>
      <div className={classes.passport}>
        {text("problem")}
        {text("goal")}
        {text("approach")}
        <MeasureTable measures={passport.measures} />
        {numbers.length > 0 && (
          <dl className={classes.numbers}>
            {numbers.map((name) => (
              <div key={name}>
                <dt>{t(`models.field.${name}`)}</dt>
                <dd>{writeNumber(passport[name] ?? 0, language)}</dd>
              </div>
            ))}
          </dl>
        )}
        {text("product")}
        {text("partners")}
        {text("outlook")}
      </div>
    </section>
  );
}

function Part({ part, isThere }: { part: PassportPart; isThere: boolean }) {
  const { t } = useWords();
  const Sign = isThere ? IconCircleCheck : IconCircleDashed;
  return (
    <li data-there={isThere || undefined}>
      <Sign size={16} aria-hidden />
      {t(isThere ? `models.part.${part}` : "models.part.missing", isThere ? {} : { part: t(`models.part.${part}`) })}
    </li>
  );
}
