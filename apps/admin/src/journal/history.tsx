import { writeInstant } from "@gandan/i18n";
import { Button, Skeleton } from "@mantine/core";
import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { type Outputs, api } from "../api.ts";
import { Failed } from "../asking/failed.tsx";
import { together } from "../asking/together.ts";
import { useWords } from "../frame/words.tsx";
import { ChangeWords } from "./change-words.tsx";
import { changeLines } from "./change-lines.ts";
import classes from "./history.module.css";
import { knownWords } from "./known-words.ts";

type Line = Outputs["journal"]["ofRecord"][number];

const fewest = 8;

interface Properties {
  recordId: string;
  /** Records that belong to it and have lines of their own: a position's tenures and delegations. */
  alsoIds?: readonly string[];
  /** The line that can be taken back now, and how. */
  undo?: Undo | null;
}

export interface Undo {
  sequence: number;
  isBusy: boolean;
  take: () => void;
}

/** Who did what to a record and when, old → new, newest first; it cannot be switched off. */
export function History({ recordId, alsoIds = [], undo = null }: Properties) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const asked = useQueries({
    queries: [recordId, ...alsoIds].map((id) => api.journal.ofRecord.queryOptions({ recordId: id })),
  });
  const { data: found, error, refetch } = together(asked);
  if (error != null) return <Failed query={{ error, refetch }} />;
  if (found === undefined) return <Skeleton height={56} aria-busy />;
  const data = found.flat().sort((a, b) => b.at - a.at);
  if (data.length === 0) return <p className={classes.quiet}>{t("journal.empty")}</p>;
  const shown = isWhole ? data : data.slice(0, fewest);
  return (
    <>
      <ol className={classes.lines} aria-label={t("journal.title")}>
        {shown.map((line, index) => (
          <HistoryLine key={`${line.at} ${index}`} line={line} undo={line.sequence === undo?.sequence ? undo : null} />
        ))}
      </ol>
      {shown.length < data.length && (
        <Button variant="subtle" size="compact-md" onClick={() => setWhole(true)}>
          {t("journal.more", { count: data.length })}
        </Button>
      )}
    </>
  );
}

function HistoryLine({ line, undo }: { line: Line; undo: Undo | null }) {
  const { t } = useWords();
  return (
    <li className={classes.line}>
      <p className={classes.action}>{knownWords(t, `journal.action.${line.action}`) ?? t("journal.action.other")}</p>
      <p className={classes.who}>
        {line.personName ?? t(line.action === "petition.received" ? "journal.kiosk" : "journal.system")} ·{" "}
        {writeInstant(line.at)}
      </p>
      {changeLines(line.change).map((change) => (
        <p key={change.field} className={classes.change}>
          <ChangeWords action={line.action} change={change} />
        </p>
      ))}
      {line.reason !== null && line.reason !== "" && (
        <p className={classes.change}>{t("journal.reason", { reason: line.reason })}</p>
      )}
      {undo !== null && (
        <Button variant="default" size="compact-md" mt={6} loading={undo.isBusy} onClick={undo.take}>
          {t("frame.undo")}
        </Button>
      )}
    </li>
  );
}
