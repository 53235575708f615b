import { dayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Checkbox } from "@mantine/core";
import { useState } from "react";
import { useWords } from "../frame/words.tsx";
import { DecideBar } from "./decide-bar.tsx";
import { FileName } from "./file-name.tsx";
import classes from "./retention.module.css";
import type { DestructionPage } from "./rows.ts";
import { VerdictMark } from "./verdict-mark.tsx";

/** The files of a list with what was decided of each; a leader chooses among them and decides. */
export function FilesPart({ page }: { page: DestructionPage }) {
  const { t } = useWords();
  const mayDecide = page.steps.includes("decide");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const wanted = page.items.filter(({ petitionId }) => chosen.has(petitionId)).map(({ petitionId }) => petitionId);
  const toggle = (id: string, isOn: boolean) =>
    setChosen(new Set(isOn ? [...chosen, id] : [...chosen].filter((other) => other !== id)));
  return (
    <div className={classes.group}>
      <h2>{t("retention.files")}</h2>
      {mayDecide && (
        <DecideBar
          page={page}
          petitionIds={wanted}
          onAll={(isOn) => setChosen(new Set(isOn ? page.items.map(({ petitionId }) => petitionId) : []))}
          onDone={() => setChosen(new Set())}
        />
      )}
      <ul className={classes.files}>
        {page.items.map((item) => (
          <li key={item.petitionId}>
            {mayDecide && (
              <Checkbox
                aria-label={t("retention.expired.pick", { file: item.receipt })}
                checked={chosen.has(item.petitionId)}
                onChange={(event) => toggle(item.petitionId, event.currentTarget.checked)}
              />
            )}
            <div className={classes.file}>
              <FileName file={item} petitionId={item.petitionId} />
              {item.verdict !== null && (
                <p className={classes.quiet}>
                  {[
                    t("retention.verdict.by", { name: item.decidedBy ?? "", day: writeDay(dayOf(item.verdict.at)) }),
                    item.verdict.reason,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              )}
            </div>
            <VerdictMark item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}
