import { type Plan, dueDaysOf } from "@gandan/domain/plans";
import type { Position } from "@gandan/domain/roles";
import { Button } from "@mantine/core";
import { IconRepeat } from "@tabler/icons-react";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { dutyName } from "./duty-name.ts";
import classes from "./proposals.module.css";
import type { SheetRow } from "./sheet-row.ts";

interface Properties {
  row: SheetRow;
  plan: Pick<Plan, "year" | "issuedOn">;
  /** The row is one of several parts of the same proposal. */
  isPart: boolean;
  positions: readonly Position[];
  hamletName: string | null;
  onEdit: (values: Partial<SheetRow>) => void;
}

const shownAtOnce = 2;
const titlesOf = (positions: readonly Position[]): string => positions.map(({ title }) => title).join(", ");

/** What the plan says of a proposed task, below its title: whom it names, when, how often, how much. */
export function ProposalFacts({ row, plan, isPart, positions, hamletName, onEdit }: Properties) {
  const { t } = useWords();
  const { today } = useMe();
  const due = dueDaysOf(row, plan);
  const all = dueDaysOf({ ...row, since: null }, plan);
  const over = all.filter((it) => it !== null && it.deadline < today).length;
  const left = all.length - due.length;
  const supporting = positions.filter(({ id }) => row.supportingIds.includes(id));
  return (
    <div className={classes.facts}>
      <span className={classes.key}>{row.dutyKeys.map((key) => dutyName(t, key)).join(", ")}</span>
      {isPart && <span>{t("plans.proposals.part")}</span>}
      {hamletName !== null && <span className={classes.hamlet}>{hamletName}</span>}
      {row.assignee !== null && <span>{t("plans.proposals.assignee", { text: row.assignee })}</span>}
      {row.supporters !== null && <span>{t("plans.proposals.supporters", { text: row.supporters })}</span>}
      {supporting.length > 0 && (
        <span>
          {supporting.length > shownAtOnce
            ? t("plans.proposals.supporting.more", {
                names: titlesOf(supporting.slice(0, shownAtOnce)),
                count: supporting.length - shownAtOnce,
              })
            : `${t("plans.proposals.supporting")}: ${titlesOf(supporting)}`}
        </span>
      )}
      {row.timeText !== null && (
        <span>
          {t(row.isPlansYear === true ? "plans.proposals.deadline.year" : "plans.proposals.deadline.text", {
            text: row.timeText,
            year: plan.year,
          })}
        </span>
      )}
      {row.continuous && <span>{t("plans.proposals.continuous")}</span>}
      {row.recurrence !== null && (
        <span className={classes.recurrence}>
          <IconRepeat size={14} aria-hidden /> {t(`plans.proposals.recurrence.${row.recurrence.every}`)}
          {due[0] != null && `: ${t("plans.proposals.occurrences", { count: due.length, year: plan.year })}`}
        </span>
      )}
      {over > 0 && (
        <span className={classes.over}>
          {left > 0
            ? t("plans.proposals.over.left", { count: left })
            : t("plans.proposals.over.given", { count: over })}
          <Button variant="subtle" size="compact-sm" onClick={() => onEdit({ since: left > 0 ? null : today })}>
            {t(left > 0 ? "plans.proposals.over.give" : "plans.proposals.over.leave")}
          </Button>
        </span>
      )}
      {row.recurrence === null && row.deadline !== null && row.deadline < today && (
        <span className={classes.over}>{t("plans.proposals.over.deadline")}</span>
      )}
      {row.quantity !== null && (
        <span>
          {t("plans.proposals.quantity")}: {row.quantity} {row.unit}
        </span>
      )}
    </div>
  );
}
