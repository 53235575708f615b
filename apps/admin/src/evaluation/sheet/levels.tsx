import type { MessageKey } from "../../messages/index.ts";
import { writeInstant } from "@gandan/i18n";
import { Button, Group } from "@mantine/core";
import { IconArrowBackUp, IconEye, IconLock, IconSignature } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useWords } from "../../frame/words.tsx";
import { Differences } from "./differences.tsx";
import { LevelSteps } from "./level-steps.tsx";
import classes from "./levels.module.css";
import { type EvaluationPage, type LevelRow, turnIn } from "../rows.ts";
import { useScoreWords } from "../use-score-words.ts";

const stateWords = {
  waiting: "evaluation.level.waiting",
  scoring: "evaluation.level.scoring",
  signed: "evaluation.level.signed",
  returned: "evaluation.level.returned",
} as const satisfies Record<LevelRow["state"], MessageKey>;

/** The levels from the commune upwards: who signed what and when, what was returned and why, and where they differ. */
export function Levels({ page }: { page: EvaluationPage }) {
  const { t } = useWords();
  const turn = turnIn(page);
  return (
    <>
      <ol className={classes.levels} aria-label={t("evaluation.part.cac-cap")}>
        {page.levels.map((row) => (
          <li key={row.level} className={classes.level} data-state={row.state}>
            <Level page={page} row={row} isTurn={turn?.level === row.level} />
          </li>
        ))}
      </ol>
      <Differences page={page} />
    </>
  );
}

function Level({ page, row, isTurn }: { page: EvaluationPage; row: LevelRow; isTurn: boolean }) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? row.signed : row.signed.slice(-1);
  const maximum = say.points(page.evaluation.rubric.total);
  return (
    <>
      <div className={classes.head}>
        <h2>{say.in(row.name)}</h2>
        <span className={classes.state}>
          {row.state === "signed" ? <IconLock size={14} aria-hidden /> : <IconSignature size={14} aria-hidden />}
          {t(stateWords[row.state])}
        </span>
      </div>
      {shown.map((sheet) => (
        <p key={sheet.at}>
          <strong>
            {say.points(sheet.total)} / {maximum}
          </strong>
          {sheet.verdict.state === "classified" && ` · ${say.name(sheet.verdict.level)}`}
          <span className={classes.quiet}>
            {" "}
            ·{" "}
            {t("evaluation.level.signedBy", {
              name: sheet.by ?? t("evaluation.level.somebody"),
              at: writeInstant(sheet.at),
            })}
          </span>
        </p>
      ))}
      {row.signed.length > 1 && (
        <Button variant="subtle" size="compact-sm" ml={-8} onClick={() => setWhole((before) => !before)}>
          {t(isWhole ? "evaluation.level.fewer" : "evaluation.level.more", { count: row.signed.length - 1 })}
        </Button>
      )}
      {row.returns.map(({ from, note, at }) => (
        <p key={at} className={classes.returned}>
          <IconArrowBackUp size={16} aria-hidden />
          <span>
            {t("evaluation.level.returnedBy", { level: say.in(from), at: writeInstant(at) })} “{note}”
          </span>
        </p>
      ))}
      <Group gap="xs" mt="xs">
        {isTurn && row.isMine && <LevelSteps page={page} row={row} />}
        {(row.signed.length > 0 || isTurn) && page.level !== row.level && (row.signed.length > 0 || row.isMine) && (
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconEye size={16} aria-hidden />}
            renderRoot={(root) => (
              <Link
                from="/danh-gia/$year"
                to="/danh-gia/$year"
                search={(before) => ({ ...before, cap: isTurn ? undefined : row.level, phan: undefined })}
                {...root}
              />
            )}
          >
            {t("evaluation.level.open")}
          </Button>
        )}
        {page.levels.at(-1)?.level === row.level && row.state === "signed" && <LevelSteps page={page} row={row} />}
      </Group>
    </>
  );
}
