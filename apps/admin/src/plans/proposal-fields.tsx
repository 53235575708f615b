import type { Position } from "@gandan/domain/roles";
import { Checkbox, NumberInput, Select, TextInput, Textarea } from "@mantine/core";
import { useWords } from "../frame/words.tsx";
import { PositionsField } from "../roles/positions-field.tsx";
import { missingOf } from "./proposal-sheet.ts";
import classes from "./proposals.module.css";
import { recurrenceOf, rhythms } from "./recurrence-words.ts";
import type { SheetRow } from "./sheet-row.ts";

interface Properties {
  row: SheetRow;
  positions: readonly Position[];
  onEdit: (values: Partial<SheetRow>) => void;
}

/** Everything of a proposed task that can be changed before it is given out, but who leads it and by when. */
export function ProposalFields({ row, positions, onEdit }: Properties) {
  const { t } = useWords();
  const missing = missingOf(row);
  return (
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
  );
}
