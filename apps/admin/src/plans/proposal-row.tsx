import { type Plan, dueDaysOf } from "@gandan/domain/plans";
import type { Position } from "@gandan/domain/roles";
import { ActionIcon, Checkbox, Select, Tooltip } from "@mantine/core";
import { IconArrowsSplit2, IconPencil } from "@tabler/icons-react";
import { writeDay } from "@gandan/i18n";
import { useState } from "react";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import { ProposalFacts } from "./proposal-facts.tsx";
import { ProposalFields } from "./proposal-fields.tsx";
import classes from "./proposals.module.css";
import { ledBy, missingOf } from "./proposal-sheet.ts";
import type { SheetRow } from "./sheet-row.ts";

interface Properties {
  row: SheetRow;
  plan: Pick<Plan, "year" | "issuedOn">;
  isLit: boolean;
  /** The row is one of several parts of the same proposal. */
  isPart: boolean;
  positions: readonly Position[];
  heldIds: ReadonlySet<string>;
  hamletName: string | null;
  onLight: () => void;
  onChoose: (isChosen: boolean) => void;
  onEdit: (values: Partial<SheetRow>) => void;
  onSplit: () => void;
}

/** One proposed task: what, who, by when; everything can be changed before it is given out. */
export function ProposalRow(properties: Properties) {
  const { row, plan, positions, heldIds, hamletName, onEdit } = properties;
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const missing = missingOf(row);
  const due = dueDaysOf(row, plan);

  const nameOf = (position: Position) =>
    heldIds.has(position.id) ? position.title : `${position.title} (${t("plans.proposals.position.vacant")})`;
  const option = (position: Position) => ({ value: position.id, label: nameOf(position) });
  const suggested = row.candidates.flatMap((id) => positions.filter((position) => position.id === id));
  const others = positions.filter((position) => !suggested.includes(position));

  return (
    <li
      className={classes.row}
      data-lit={properties.isLit || undefined}
      data-chosen={row.isChosen || undefined}
      onMouseEnter={properties.onLight}
    >
      <div className={classes.line}>
        <Checkbox
          checked={row.isChosen}
          aria-label={t("plans.proposals.choose", { title: row.title })}
          onChange={(event) => properties.onChoose(event.currentTarget.checked)}
          onFocus={properties.onLight}
        />
        <div className={classes.what}>
          <div className={classes.title}>{row.title}</div>
          <ProposalFacts
            row={row}
            plan={plan}
            isPart={properties.isPart}
            positions={positions}
            hamletName={hamletName}
            onEdit={onEdit}
          />
        </div>
        <div className={classes.who}>
          <Select
            aria-label={`${t("plans.proposals.position")}: ${row.title}`}
            placeholder={t("plans.proposals.position.choose")}
            searchable
            comboboxProps={{ width: 380, position: "bottom-end" }}
            value={row.positionId}
            data={[
              ...(suggested.length > 0
                ? [{ group: t("plans.proposals.position.candidates"), items: suggested.map(option) }]
                : []),
              { group: t("plans.proposals.position.all"), items: others.map(option) },
            ]}
            error={row.isChosen && missing === "position" ? t("plans.proposals.missing.position") : null}
            onChange={(value) => onEdit(ledBy(row, positions.find(({ id }) => id === value)?.id ?? null))}
          />
        </div>
        <div className={classes.when}>
          {due.length > 1 ? (
            <span className={classes.dates}>
              {due.map((it) => (it === null ? "" : writeDay(it.deadline).slice(0, 5))).join(" · ")}
            </span>
          ) : due[0] != null ? (
            <span className={classes.dates}>{writeDay(due[0].deadline)}</span>
          ) : (
            <DayField
              aria-label={`${t("plans.proposals.deadline")}: ${row.title}`}
              placeholder={t("plans.proposals.deadline.none")}
              clearable
              value={row.deadline}
              onChange={(value) => onEdit({ deadline: value })}
            />
          )}
        </div>
        <div className={classes.actions}>
          <Tooltip label={t(isOpen ? "plans.proposals.closeEdit" : "plans.proposals.edit")}>
            <ActionIcon
              variant="subtle"
              aria-label={`${t("plans.proposals.edit")}: ${row.title}`}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              <IconPencil size={18} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t("plans.proposals.split")}>
            <ActionIcon
              variant="subtle"
              aria-label={`${t("plans.proposals.split")}: ${row.title}`}
              onClick={properties.onSplit}
            >
              <IconArrowsSplit2 size={18} />
            </ActionIcon>
          </Tooltip>
        </div>
      </div>
      {isOpen && <ProposalFields row={row} positions={positions} onEdit={onEdit} />}
    </li>
  );
}
