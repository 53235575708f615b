import type { Leaf } from "@gandan/domain/evaluation";
import { CloseButton } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useMe } from "../../frame/use-me.ts";
import { Term } from "../../page/term.tsx";
import { useWords } from "../../frame/words.tsx";
import classes from "./leaf.module.css";
import { RecordLine } from "./record-line.tsx";
import type { EvaluationPage, RecordRow } from "../rows.ts";

interface Properties {
  page: EvaluationPage;
  leaf: Leaf;
  chosen: readonly string[];
  /** What was brought just now and is not on the sheet yet. */
  brought?: readonly RecordRow[];
  onRemove?: (id: string) => void;
  children?: ReactNode;
}

/** What the decision asks for as proof, and what was put to the criterion; what a signed sheet went with stays. */
export function LeafEvidence({ page, leaf, chosen, brought = [], onRemove, children }: Properties) {
  const { t } = useWords();
  const me = useMe();
  const known = new Map([...page.evidence, ...brought].map((row) => [row.id, row]));
  if (leaf.evidence.length === 0 && chosen.length === 0 && children === undefined) return null;
  return (
    <section>
      <h3 className={classes.heading}>
        <Term id="evidence">{t("evaluation.evidence")}</Term>
      </h3>
      {leaf.evidence.length > 0 && (
        <p className={classes.quiet}>{t("evaluation.evidence.asked", { what: leaf.evidence.join("; ") })}</p>
      )}
      {chosen.length === 0 && <p className={classes.quiet}>{t("evaluation.evidence.none")}</p>}
      <ul className={classes.evidence}>
        {chosen.map((id) => {
          const row = known.get(id);
          if (row === undefined) return null;
          const isSigned = page.signedEvidence.includes(id);
          return (
            <li key={id}>
              <span>
                <RecordLine row={row} isOwn={page.commune.id === me.commune.id} year={page.evaluation.year} />
              </span>
              {isSigned ? (
                <span className={classes.kept}>
                  <IconLock size={14} aria-hidden />
                  {t("evaluation.evidence.signed")}
                </span>
              ) : (
                onRemove !== undefined && (
                  <CloseButton
                    size="sm"
                    aria-label={t("evaluation.evidence.remove", { name: row.title })}
                    onClick={() => onRemove(id)}
                  />
                )
              )}
            </li>
          );
        })}
      </ul>
      {children}
    </section>
  );
}
