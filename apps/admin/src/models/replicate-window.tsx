import { hamletsOn } from "@gandan/domain/roles";
import type { Day, Id } from "@gandan/domain/values";
import { Select, TextInput } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api, client } from "../api.ts";
import cards from "../page/cards.module.css";
import { FormWindow } from "../asking/form-window.tsx";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { newId } from "../asking/new-id.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { accentBlind } from "../page/accent-blind.ts";
import { DayField } from "../page/day-field.tsx";
import { ShiftedDays } from "./shifted-days.tsx";

interface Draft {
  id: Id<"model">;
  name: string;
  hamletId: Id<"unit"> | null;
  ownerId: Id<"position"> | null;
  startsOn: Day;
}

interface Properties {
  /** What is taken: one's own, or with its commune a neighbour's. */
  original: { id: Id<"model">; name: string; communeId: Id<"commune"> | null };
  /** The names of the hamlets that have it already. */
  taken: readonly string[];
  today: Day;
  onClose: () => void;
}

/** Takes a model to a hamlet: where, under whom, from when, and on which days its tasks then fall. */
export function ReplicateWindow({ original, taken, today, onClose }: Properties) {
  const { t } = useWords();
  const navigate = useNavigate();
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const { draft, setDraft, drop } = useKeptDraft<Draft>(`model-replicate-${original.id}`, {
    id: newId("model"),
    name: original.name,
    hamletId: null,
    ownerId: null,
    startsOn: today,
  });
  const shifted = useQuery(
    api.models.shift.queryOptions(
      { modelId: original.id, startsOn: draft.startsOn, communeId: original.communeId ?? undefined },
      { placeholderData: keepPreviousData },
    ),
  ).data;
  const ask = useAsk(client.models.replicate.mutate, t("models.step.replicate.done"));
  const change = (some: Partial<Draft>) => setDraft({ ...draft, ...some });
  const hamlets = chart === undefined ? [] : hamletsOn(chart, today).filter(({ name }) => !taken.includes(name));
  const headOf = (hamletId: Id<"unit">) => chart?.positions.find(({ unitId }) => unitId === hamletId)?.id ?? null;
  const { hamletId, ownerId } = draft;

  const send = async () => {
    if (hamletId === null || ownerId === null) return;
    const { id, name, startsOn } = draft;
    const from = { originId: original.id, originCommuneId: original.communeId ?? undefined };
    const answer = await ask.take({ id, name, startsOn, hamletId, ownerId, ...from });
    if (answer === null) return;
    drop();
    onClose();
    await navigate({ to: "/mo-hinh/$modelId", params: { modelId: answer.value.id } });
  };

  return (
    <FormWindow
      title={t(original.communeId === null ? "models.step.replicate" : "models.offered.take")}
      size="xl"
      sending={ask}
      isReady={hamletId !== null && ownerId !== null && draft.name.trim() !== "" && shifted?.length !== 0}
      confirm={t("models.replicate.do")}
      onSend={send}
      onClose={onClose}
    >
      <div className={cards.two}>
        <Select
          label={t("models.replicate.hamlet")}
          searchable
          filter={accentBlind}
          value={hamletId}
          data={hamlets.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => {
            const chosen = hamlets.find(({ id }) => id === value);
            if (chosen === undefined) change({ hamletId: null });
            else change({ hamletId: chosen.id, ownerId: headOf(chosen.id) ?? ownerId });
          }}
        />
        <Select
          label={t("models.field.owner")}
          searchable
          filter={accentBlind}
          value={ownerId}
          data={(chart?.positions ?? []).map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(value) => change({ ownerId: chart?.positions.find(({ id }) => id === value)?.id ?? null })}
        />
        <TextInput
          label={t("models.field.name")}
          maxLength={300}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <DayField
          label={t("models.replicate.startsOn")}
          value={draft.startsOn}
          onChange={(startsOn) => startsOn !== null && change({ startsOn })}
        />
      </div>
      {shifted !== undefined && <ShiftedDays rows={shifted} />}
    </FormWindow>
  );
}
