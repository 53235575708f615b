import { Bundle, type Position, type RoleChart, chartOn } from "@gandan/domain/roles";
import type { Day, Id } from "@gandan/domain/values";
import { NumberInput, Select, SimpleGrid, TextInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { FormWindow } from "../asking/form-window.tsx";

interface Properties {
  position: Position | null;
  unitId: Id<"unit"> | null;
  chart: RoleChart;
  day: Day;
  onClose: () => void;
}

const nextSortKey = (chart: RoleChart) => Math.max(0, ...chart.positions.map((position) => position.sortKey)) + 1;
const aliasesOf = (lines: string): string[] =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

type Draft = Pick<Position, "title" | "bundle" | "sortKey" | "to"> & {
  unitId: Id<"unit"> | null;
  /** One a line. */
  aliases: string;
  from: Day | null;
};

/** A position: its title, unit, the rights usual for it, and how plans write it. */
export function PositionForm({ position, unitId, chart, day, onClose }: Properties) {
  const { t } = useWords();
  const save = useAsk(client.roles.savePosition.mutate, t("roles.position.saved"));
  const [isTried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({
    title: position?.title ?? "",
    unitId,
    bundle: position?.bundle ?? "official",
    aliases: position?.aliases.join("\n") ?? "",
    sortKey: position?.sortKey ?? nextSortKey(chart),
    from: position?.from ?? day,
    to: position?.to ?? null,
  });
  const edit = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const units = chartOn(chart, day).units;

  const submit = async () => {
    setTried(true);
    const { from, unitId } = draft;
    if (draft.title.trim() === "" || from === null || unitId === null) return;
    const written = { ...draft, from, unitId, aliases: aliasesOf(draft.aliases) };
    if (await save.take({ ...(position && { id: position.id }), ...written })) onClose();
  };

  return (
    <FormWindow
      title={position === null ? t("roles.position.add") : t("roles.position.edit")}
      sending={save}
      onClose={onClose}
      onSend={submit}
    >
      <TextInput
        data-autofocus
        label={t("roles.position.title")}
        value={draft.title}
        maxLength={200}
        error={isTried && draft.title.trim() === "" ? t("roles.field.name") : null}
        onChange={(event) => edit({ title: event.currentTarget.value })}
      />
      <Select
        label={t("roles.position.unit")}
        searchable
        value={draft.unitId}
        error={isTried && draft.unitId === null ? t("roles.field.unit") : null}
        data={units.map((unit) => ({ value: unit.id as string, label: unit.name }))}
        onChange={(value) => edit({ unitId: units.find((unit) => unit.id === value)?.id ?? null })}
      />
      <Select
        label={t("roles.position.bundle")}
        description={t(`roles.bundle.${draft.bundle}.lead`)}
        allowDeselect={false}
        value={draft.bundle}
        data={Bundle.exclude(["appraiser"]).options.map((bundle) => ({
          value: bundle as Bundle,
          label: t(`roles.bundle.${bundle}`),
        }))}
        onChange={(bundle) => bundle !== null && edit({ bundle })}
      />
      <Textarea
        label={t("roles.position.aliases")}
        description={t("roles.position.aliases.hint")}
        autosize
        minRows={2}
        maxRows={8}
        value={draft.aliases}
        onChange={(event) => edit({ aliases: event.currentTarget.value })}
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
      <NumberInput
        label={t("roles.position.order")}
        value={draft.sortKey}
        allowDecimal={false}
        onChange={(value) => edit({ sortKey: Number(value) || 0 })}
      />
    </FormWindow>
  );
}
