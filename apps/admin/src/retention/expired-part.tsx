import { writeDay } from "@gandan/i18n";
import { Button, Checkbox } from "@mantine/core";
import { IconCircleCheck, IconHandStop } from "@tabler/icons-react";
import { useState } from "react";
import { Mark } from "../page/mark.tsx";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { FileName } from "./file-name.tsx";
import { ProposeWindow } from "./propose-window.tsx";
import classes from "./retention.module.css";
import type { Expired } from "./rows.ts";
import { ReadMark } from "./rule-table.tsx";
import { periodWords } from "./rule-words.ts";

/** The files of one rule that are past its period; those that nothing stands against are chosen for a list. */
export function ExpiredPart({ group: { rule, cases } }: { group: Expired }) {
  const speech = useWords();
  const { t, language } = speech;
  const mayPropose = useMay()("retention.propose");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isProposing, setProposing] = useState(false);
  const free = cases.filter(({ obstacle }) => obstacle === null);
  const wanted = free.filter(({ id }) => chosen.has(id));
  const toggle = (ids: readonly string[], isOn: boolean) =>
    setChosen(new Set(isOn ? [...chosen, ...ids] : [...chosen].filter((id) => !ids.includes(id))));
  return (
    <div className={classes.group}>
      <h3>{rule.name[language]}</h3>
      <p className={classes.quiet}>
        {periodWords(speech, rule)} · {t("retention.expired.count", { count: cases.length })} <ReadMark row={rule} />
      </p>
      {mayPropose && free.length > 0 && (
        <div className={classes.bar}>
          <Checkbox
            label={t("retention.expired.all")}
            checked={wanted.length === free.length}
            indeterminate={wanted.length > 0 && wanted.length < free.length}
            onChange={(event) =>
              toggle(
                free.map(({ id }) => id),
                event.currentTarget.checked,
              )
            }
          />
          <Button color="earth" disabled={wanted.length === 0} onClick={() => setProposing(true)}>
            {t("retention.propose", { count: wanted.length })}
          </Button>
        </div>
      )}
      <ul className={classes.files}>
        {cases.map((file) => (
          <li key={file.id}>
            {mayPropose && (
              <Checkbox
                aria-label={t("retention.expired.pick", { file: file.receipt })}
                disabled={file.obstacle !== null}
                checked={file.obstacle === null && chosen.has(file.id)}
                onChange={(event) => toggle([file.id], event.currentTarget.checked)}
              />
            )}
            <div className={classes.file}>
              <FileName file={file} petitionId={file.id} />
              <p className={classes.quiet}>
                {t("retention.col.until")} {writeDay(file.keptUntil)}
              </p>
            </div>
            {file.obstacle === null ? (
              <Mark mark={[IconCircleCheck, "plain"]} words={t("retention.free")} />
            ) : (
              <Mark mark={[IconHandStop, "care"]} words={t(`retention.obstacle.${file.obstacle}`)} />
            )}
          </li>
        ))}
      </ul>
      {isProposing && (
        <ProposeWindow
          rule={rule}
          petitionIds={wanted.map(({ id }) => id)}
          onClose={(isDone) => {
            if (isDone) setChosen(new Set());
            setProposing(false);
          }}
        />
      )}
    </div>
  );
}
