import { type ConfirmedProposal, type Plan, dueDaysOf } from "@gandan/domain/plans";
import type { Position, Unit } from "@gandan/domain/roles";
import { Button, Checkbox, Select, Stack, Text } from "@mantine/core";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import { ProposalRow } from "./proposal-row.tsx";
import { type SheetChange, confirmedOf, isPart } from "./proposal-sheet.ts";
import type { Sheet } from "./sheet-row.ts";
import classes from "./proposals.module.css";

interface Properties {
  sheet: Sheet;
  onChange: (change: SheetChange) => void;
  plan: Pick<Plan, "year" | "issuedOn">;
  positions: readonly Position[];
  hamlets: readonly Unit[];
  heldIds: ReadonlySet<string>;
  litId: string | null;
  onLight: (id: string | null) => void;
  /** Absent in the preview of a text that is not saved yet. */
  onConfirm?: ((proposals: ConfirmedProposal[]) => void) | undefined;
  onSetAside?: ((keys: string[]) => void) | undefined;
  isBusy?: boolean;
}

/** The sheet of proposed tasks: choose, edit, merge, split, give out. */
export function Proposals(properties: Properties) {
  const { sheet, onChange, plan, positions, hamlets, heldIds, litId, onLight, onConfirm, onSetAside } = properties;
  const { t } = useWords();
  const chosen = sheet.rows.filter((row) => row.isChosen);
  const ids = chosen.map((row) => row.id);
  const ready = confirmedOf(sheet.rows);
  const tasks = ready.reduce((sum, row) => sum + dueDaysOf(row, plan).length, 0);

  if (sheet.rows.length === 0) return <Text>{t("plans.proposals.none")}</Text>;
  return (
    <Stack gap="sm">
      <Text>{t("plans.proposals.lead", { count: sheet.rows.length })}</Text>
      <div className={classes.bar} role="toolbar" aria-label={t("plans.tab.proposals")}>
        <Checkbox
          label={
            chosen.length === 0 ? t("plans.proposals.chooseAll") : t("plans.proposals.chosen", { count: chosen.length })
          }
          checked={chosen.length === sheet.rows.length}
          indeterminate={chosen.length > 0 && chosen.length < sheet.rows.length}
          onChange={(event) =>
            onChange({ kind: "choose", ids: sheet.rows.map((row) => row.id), isChosen: event.currentTarget.checked })
          }
        />
        {chosen.length > 0 && (
          <>
            <Select
              aria-label={t("plans.proposals.selected.position")}
              placeholder={t("plans.proposals.selected.position")}
              searchable
              w={190}
              value={null}
              comboboxProps={{ width: 380 }}
              data={positions.map((position) => ({ value: position.id, label: position.title }))}
              onChange={(value) => {
                const position = positions.find((it) => it.id === value);
                if (position !== undefined) onChange({ kind: "edit", ids, values: { positionId: position.id } });
              }}
            />
            <DayField
              aria-label={t("plans.proposals.selected.deadline")}
              placeholder={t("plans.proposals.selected.deadline")}
              w={150}
              value={null}
              onChange={(value) => onChange({ kind: "edit", ids, values: { deadline: value } })}
            />
            {chosen.length > 1 && (
              <Button variant="default" onClick={() => onChange({ kind: "merge", ids })}>
                {t("plans.proposals.merge")}
              </Button>
            )}
            {onSetAside !== undefined && (
              <Button
                variant="default"
                onClick={() => onSetAside([...new Set(chosen.flatMap((row) => row.proposalKeys))])}
              >
                {t("plans.proposals.setAside")}
              </Button>
            )}
          </>
        )}
        {sheet.past.length > 0 && (
          <Button variant="subtle" onClick={() => onChange({ kind: "undo" })}>
            {t("plans.proposals.undo")}
          </Button>
        )}
        {onConfirm === undefined ? (
          <Text size="sm" c="var(--gd-quiet)">
            {t("plans.proposals.saveFirst")}
          </Text>
        ) : (
          <Button
            ml="auto"
            color="earth"
            loading={properties.isBusy ?? false}
            disabled={ready.length === 0 || ready.length < chosen.length}
            onClick={() => onConfirm(ready)}
          >
            {ready.length === 0 ? t("plans.proposals.confirm.none") : t("plans.proposals.confirm", { count: tasks })}
          </Button>
        )}
      </div>
      <ul className={classes.list}>
        {sheet.rows.map((row) => (
          <ProposalRow
            key={row.id}
            row={row}
            plan={plan}
            isLit={litId === row.id}
            isPart={isPart(row, sheet.rows)}
            positions={positions}
            heldIds={heldIds}
            hamletName={hamlets.find((hamlet) => hamlet.id === row.hamletId)?.name ?? null}
            onLight={() => onLight(row.id)}
            onChoose={(isChosen) => onChange({ kind: "choose", ids: [row.id], isChosen })}
            onEdit={(values) => onChange({ kind: "edit", ids: [row.id], values })}
            onSplit={() => onChange({ kind: "split", id: row.id })}
          />
        ))}
      </ul>
    </Stack>
  );
}
