import { writeDay } from "@gandan/i18n";
import type { ReactNode } from "react";
import cards from "../page/cards.module.css";
import { useWords } from "../frame/words.tsx";
import { type ModelPage, nameOf } from "./rows.ts";

/** Who answers for a model, since when, and every decision about it. */
export function ModelFacts({ page: { model, levels } }: { page: ModelPage }) {
  const { t, language } = useWords();
  const pair = (name: string, value: ReactNode) => (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
  return (
    <section className={cards.card}>
      <h2>{t("models.facts")}</h2>
      <dl className={cards.pairs}>
        {pair(
          t("models.field.owner"),
          <>
            {model.ownerTitle}
            {model.holderNames.length > 0 && (
              <>
                <br />
                <span className={cards.quiet}>{model.holderNames.join(", ")}</span>
              </>
            )}
          </>,
        )}
        {pair(t("models.field.by"), t(`models.by.${model.by}`))}
        {pair(t("models.field.registeredOn"), writeDay(model.registeredOn))}
        {model.begunOn !== null && pair(t("models.fact.begunOn"), writeDay(model.begunOn))}
        {model.proposal !== null &&
          pair(
            t("models.fact.proposal"),
            [nameOf(levels, model.proposal.level, language), model.proposal.document, writeDay(model.proposal.on)]
              .filter(Boolean)
              .join(" · "),
          )}
        {model.recognitions.map((one) => (
          <div key={one.level}>
            <dt>{nameOf(levels, one.level, language)}</dt>
            <dd>
              {t("models.fact.recognition", { decision: one.decision, day: writeDay(one.decidedOn) })}
              <br />
              <span className={cards.quiet}>{one.issuer}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
