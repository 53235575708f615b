import { type RoleChart, type Unit, UnitKind } from "@gandan/domain/roles";
import type { Day } from "@gandan/domain/values";
import { NumberInput, Select, SimpleGrid, TextInput } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { FormWindow } from "../asking/form-window.tsx";

interface Properties {
  unit: Unit | null;
  chart: RoleChart;
  day: Day;
  onClose: () => void;
}

const nextSortKey = (chart: RoleChart) => Math.max(0, ...chart.units.map((unit) => unit.sortKey)) + 1;

type Draft = Pick<Unit, "name" | "kind" | "sortKey" | "successorId" | "to"> & { from: Day | null };

/** A unit of the commune: new, or as it should be from now on. */
export function UnitForm({ unit, chart, day, onClose }: Properties) {
  const { t } = useWords();
  const save = useAsk(client.roles.saveUnit.mutate, t("roles.unit.saved"));
  const [isTried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({
    name: unit?.name ?? "",
    kind: unit?.kind ?? "office",
    sortKey: unit?.sortKey ?? nextSortKey(chart),
    successorId: unit?.successorId ?? null,
    from: unit?.from ?? day,
    to: unit?.to ?? null,
  });
  const edit = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const others = chart.units.filter((known) => known.id !== unit?.id);

  const submit = async () => {
    setTried(true);
    const { from } = draft;
    if (draft.name.trim() === "" || from === null) return;
    if (await save.take({ ...(unit && { id: unit.id }), ...draft, from })) onClose();
  };

  return (
    <FormWindow
      title={unit === null ? t("roles.unit.add") : t("roles.unit.edit")}
      sending={save}
      onClose={onClose}
      onSend={submit}
    >
      <TextInput
        data-autofocus
        label={t("roles.unit.name")}
        value={draft.name}
        maxLength={200}
        error={isTried && draft.name.trim() === "" ? t("roles.field.name") : null}
        onChange={(event) => edit({ name: event.currentTarget.value })}
      />
      <Select
        label={t("roles.unit.kind")}
        allowDeselect={false}
        value={draft.kind}
        data={UnitKind.options.map((kind) => ({ value: kind, label: t(`roles.unit.kind.${kind}`) }))}
        onChange={(kind) => kind !== null && edit({ kind })}
      />
      <SimpleGrid cols={2}>
        <DayField
          label={t("roles.from")}
          value={draft.from}
          error={isTried && draft.from === null ? t("roles.field.from") : null}
          onChange={(from) => edit({ from })}
        />
        <DayField label={t("roles.to")} value={draft.to} clearable onChange={(to) => edit({ to })} />
      </SimpleGrid>
      {unit !== null && (
        <Select
          label={t("roles.unit.successor")}
          description={t("roles.unit.successor.hint")}
          placeholder={t("roles.unit.successor.none")}
          clearable
          searchable
          value={draft.successorId}
          data={others.map((known) => ({ value: known.id as string, label: known.name }))}
          onChange={(value) => edit({ successorId: others.find((known) => known.id === value)?.id ?? null })}
        />
      )}
      <NumberInput
        label={t("roles.unit.order")}
        value={draft.sortKey}
        allowDecimal={false}
        onChange={(value) => edit({ sortKey: Number(value) || 0 })}
      />
    </FormWindow>
  );
}
