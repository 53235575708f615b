import { type Position, type RoleChart, SigningCapacity, chartOn } from "@gandan/domain/roles";
import type { Day, Id } from "@gandan/domain/values";
import { Select, SimpleGrid, TextInput } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import { accentBlind } from "../page/accent-blind.ts";
import { DayField } from "../page/day-field.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { FormWindow } from "../asking/form-window.tsx";

interface Properties {
  position: Position;
  chart: RoleChart;
  day: Day;
  onClose: () => void;
}

interface Draft {
  toPositionId: Id<"position"> | null;
  capacity: SigningCapacity;
  document: string;
  from: Day | null;
  to: Day | null;
}

/** One position lets another act and sign for it, in a capacity, by a document, for a time. */
export function DelegationForm({ position, chart, day, onClose }: Properties) {
  const { t } = useWords();
  const save = useAsk(client.roles.delegate.mutate, t("roles.delegation.saved"));
  const [isTried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({ toPositionId: null, capacity: "KT", document: "", from: day, to: null });
  const edit = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const others = chartOn(chart, day).positions.filter((known) => known.id !== position.id);

  const submit = async () => {
    setTried(true);
    const { from, toPositionId } = draft;
    if (from === null || toPositionId === null || draft.document.trim() === "") return;
    if (await save.take({ ...draft, from, toPositionId, fromPositionId: position.id })) onClose();
  };

  return (
    <FormWindow title={t("roles.delegation.title")} sending={save} onClose={onClose} onSend={submit}>
      <TextInput label={t("roles.position")} value={position.title} readOnly variant="filled" />
      <Select
        data-autofocus
        openOnFocus={false}
        label={t("roles.delegation.to")}
        searchable
        filter={accentBlind}
        value={draft.toPositionId}
        error={isTried && draft.toPositionId === null ? t("roles.field.position") : null}
        data={others.map((known) => ({ value: known.id as string, label: known.title }))}
        onChange={(value) => edit({ toPositionId: others.find((known) => known.id === value)?.id ?? null })}
      />
      <Select
        label={t("roles.delegation.capacity")}
        allowDeselect={false}
        value={draft.capacity}
        data={SigningCapacity.options.map((capacity) => ({ value: capacity, label: t(`roles.capacity.${capacity}`) }))}
        onChange={(capacity) => capacity !== null && edit({ capacity })}
      />
      <TextInput
        label={t("roles.delegation.document")}
        description={t("roles.delegation.document.hint")}
        value={draft.document}
        maxLength={300}
        error={isTried && draft.document.trim() === "" ? t("roles.field.document") : null}
        onChange={(event) => edit({ document: event.currentTarget.value })}
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
    </FormWindow>
  );
}
