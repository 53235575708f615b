import type { RetentionEnd } from "@gandan/domain/retention";
import { IconCertificate, IconHelpCircle, IconHome2 } from "@tabler/icons-react";
import { Mark } from "../page/mark.tsx";
import { useWords } from "../frame/words.tsx";
import classes from "./retention.module.css";
import type { RuleRow } from "./rows.ts";
import { periodWords, sourceWords } from "./rule-words.ts";

const ends: readonly RetentionEnd[] = ["erased", "proposed", "kept"];

/** Every kind of record by what becomes of it, with its period and how far its source was read. */
export function RuleTable({ rows }: { rows: readonly RuleRow[] }) {
  const speech = useWords();
  const { t, language } = speech;
  return ends.map((end) => (
    <div key={end} className={classes.group}>
      <h3>{t(`retention.end.${end}`)}</h3>
      <ul className={classes.rules}>
        {rows
          .filter((row) => row.end === end)
          .map((row) => (
            <li key={row.id}>
              <p className={classes.ruleName}>{row.name[language]}</p>
              <p>{periodWords(speech, row)}</p>
              <div>
                <p className={classes.quiet}>{sourceWords(speech, row)}</p>
                <ReadMark row={row} />
              </div>
            </li>
          ))}
      </ul>
    </div>
  ));
}

/** How far a rule can be relied on. */
export function ReadMark({ row: { source, isVerified } }: { row: Pick<RuleRow, "source" | "isVerified"> }) {
  const { t } = useWords();
  if (isVerified) return <Mark mark={[IconCertificate, "good"]} words={t("retention.read.full-text")} />;
  const isOwn = source.basis === "commune-setting" && source.read === "full-text";
  if (isOwn) return <Mark mark={[IconHome2, "plain"]} words={t("retention.read.own")} />;
  return <Mark mark={[IconHelpCircle, "care"]} words={t(`retention.read.${source.read}`)} />;
}
