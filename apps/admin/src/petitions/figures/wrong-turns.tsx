import type { TriageKind } from "@gandan/domain/petitions";
import type { Day } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type Outputs, api } from "../../api.ts";
import { TextLink } from "../../page/text-link.tsx";
import { useWords } from "../../frame/words.tsx";
import classes from "./wrong-turns.module.css";

type Pair = Outputs["petitions"]["turns"]["corrected"][number];

/** Where the questions led to another kind than the one decided, and where a decided kind was corrected later. */
export function WrongTurns({ period }: { period: { from: Day; to: Day } }) {
  const { t } = useWords();
  const found = useQuery(api.petitions.turns.queryOptions(period, { placeholderData: keepPreviousData })).data;
  if (found === undefined) return null;
  const { asked, kept, suggested, corrected, received } = found;
  return (
    <section className={classes.turns}>
      <h2>{t("petitions.turns")}</h2>
      <p className={classes.note}>{t("petitions.turns.note")}</p>
      <div className={classes.two}>
        <div>
          <h3>{t("petitions.turns.suggested")}</h3>
          <p>{asked === 0 ? t("petitions.turns.unasked") : t("petitions.turns.kept", { kept, asked })}</p>
          <Pairs pairs={suggested} of={asked} />
        </div>
        <div>
          <h3>{t("petitions.turns.corrected")}</h3>
          <p>
            {corrected.length === 0
              ? t("petitions.turns.none")
              : t("petitions.turns.of", { count: corrected.reduce((sum, { count }) => sum + count, 0), received })}
          </p>
          <Pairs pairs={corrected} of={received} />
        </div>
      </div>
    </section>
  );
}

function Pairs({ pairs, of }: { pairs: readonly Pair[]; of: number }) {
  const { t } = useWords();
  const kind = (name: TriageKind) =>
    name === "denunciation" ? t("petitions.intake.denunciation") : t(`petitions.kind.${name}`);
  return (
    <ul className={classes.pairs}>
      {pairs.map((pair) => (
        <li key={`${pair.from} ${pair.to}`}>
          <details>
            <summary>
              <span>
                {kind(pair.from)} → {kind(pair.to)}
              </span>
              <strong>
                {t("petitions.turns.share", { count: pair.count, percent: Math.round((pair.count / of) * 100) })}
              </strong>
            </summary>
            <ul className={classes.cases}>
              {pair.cases.map((one) => (
                <li key={one.id}>
                  <CaseLink turned={one} /> · {writeDay(one.receivedOn)}
                </li>
              ))}
              {pair.count > pair.cases.length && (
                <li>{t("petitions.turns.more", { count: pair.count - pair.cases.length })}</li>
              )}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

function CaseLink({ turned }: { turned: Pair["cases"][number] }) {
  const numbered = `${turned.number}/${turned.registerYear}`;
  return turned.is === "denunciation" ? (
    <TextLink to="/to-cao/$denunciationId" params={{ denunciationId: turned.id }} underline="always">
      {numbered}
    </TextLink>
  ) : (
    <TextLink to="/tieng-dan" search={{ id: turned.id }} underline="always">
      {turned.number === null ? turned.receipt : numbered}
    </TextLink>
  );
}
