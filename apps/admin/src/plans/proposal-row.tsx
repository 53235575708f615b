import { type Plan, dueDaysOf } from "@gandan/domain/plans";
import type { Position } from "@gandan/domain/roles";
import { ActionIcon, Button, Checkbox, NumberInput, Select, TextInput, Textarea, Tooltip } from "@mantine/core";
import { IconArrowsSplit2, IconPencil, IconRepeat } from "@tabler/icons-react";
import { writeDay } from "@gandan/i18n";
import { useState } from "react";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import { PositionsField } from "../roles/positions-field.tsx";
import classes from "./proposals.module.css";
import { ledBy, missingOf } from "./proposal-sheet.ts";
import type { SheetRow } from "./sheet-row.ts";
import { dutyName } from "./duty-name.ts";
import { recurrenceOf, rhythms } from "./recurrence-words.ts";

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

const shownAtOnce = 2;
const titlesOf = (positions: readonly Position[]): string => positions.map(({ title }) => title).join(", ");

/** One proposed task: what, who, by when; everything can be changed before it is given out. */
export function ProposalRow(properties: Properties) {
  const { row, plan, positions, heldIds, hamletName, onEdit } = properties;
  const { t } = useWords();
  const { today } = useMe();
  const [isOpen, setOpen] = useState(false);
  const missing = missingOf(row);
  const due = dueDaysOf(row, plan);
  const all = dueDaysOf({ ...row, since: null }, plan);
  const over = all.filter((it) => it !== null && it.deadline < today).length;
  const left = all.length - due.length;

  const nameOf = (position: Position) =>
    heldIds.has(position.id) ? position.title : `${position.title} (${t("plans.proposals.position.vacant")})`;
  const option = (position: Position) => ({ value: position.id, label: nameOf(position) });
  const suggested = row.candidates.flatMap((id) => positions.filter((position) => position.id === id));
  const supporting = positions.filter(({ id }) => row.supportingIds.includes(id));
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
          <div className={classes.facts}>
            <span className={classes.key}>{row.dutyKeys.map((key) => dutyName(t, key)).join(", ")}</span>
            {properties.isPart && <span>{t("plans.proposals.part")}</span>}
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
      {isOpen && (
        <div className={classes.edit}>
          <Textarea
            className={classes.wide}
            label={t("plans.proposals.title")}
            autosize
            maxRows={6}
            maxLength={500}
            value={row.title}
            error={missing === "title" ? t("plans.proposals.missing.title") : null}
            onChange={(event) => onEdit({ title: event.currentTarget.value })}
          />
          <PositionsField
            className={classes.wide}
            label={t("plans.proposals.supporting")}
            placeholder={t("tasks.field.supporting.none")}
            value={row.supportingIds}
            positions={positions.filter(({ id }) => id !== row.positionId)}
            onChange={(supportingIds) => onEdit({ supportingIds })}
          />
          <TextInput
            label={t("plans.proposals.product")}
            value={row.product ?? ""}
            maxLength={500}
            onChange={(event) => onEdit({ product: event.currentTarget.value || null })}
          />
          <NumberInput
            label={t("plans.proposals.quantity")}
            value={row.quantity ?? ""}
            min={0}
            decimalSeparator=","
            thousandSeparator="."
            onChange={(value) => onEdit({ quantity: typeof value === "number" ? value : null })}
          />
          <TextInput
            label={t("plans.proposals.unit")}
            value={row.unit ?? ""}
            maxLength={100}
            onChange={(event) => onEdit({ unit: event.currentTarget.value || null })}
          />
          <Select
            label={t("plans.proposals.recurrence")}
            value={row.recurrence?.every ?? "none"}
            allowDeselect={false}
            data={(["none", ...rhythms] as const).map((every) => ({
              value: every,
              label: t(`plans.proposals.recurrence.${every}`),
            }))}
            onChange={(every) => onEdit({ recurrence: recurrenceOf(every) })}
          />
          <Checkbox
            className={classes.wide}
            label={t("plans.proposals.evidence")}
            checked={row.evidenceRequired}
            onChange={(event) => onEdit({ evidenceRequired: event.currentTarget.checked })}
          />
        </div>
      )}
    </li>
  );
}
