import { type TemplateDraft, PetitionKind, filledPlaces, placesOf } from "@gandan/domain/petitions";
import { Checkbox, Group, Stack, TextInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { type Outputs, client } from "../../api.ts";
import { newId } from "../../asking/new-id.ts";
import { useKeptDraft } from "../../asking/kept-draft.ts";
import { useAsk } from "../../asking/use-ask.ts";
import { FormWindow } from "../../asking/form-window.tsx";
import { useWords } from "../../frame/words.tsx";
import { AnswerFindings } from "../answer/answer-findings.tsx";
import { PlacesFound } from "./template-places.tsx";

interface Properties {
  template: Outputs["petitions"]["templates"][number] | null;
  onClose: () => void;
}

type Draft = TemplateDraft & { revision: number };
type State = Draft["states"][number];

const blank = (): Draft => ({
  id: newId("answerTemplate"),
  title: "",
  kinds: ["feedback"],
  states: ["received", "accepted"],
  text: "",
  revision: 0,
});

/** A template is written: its name, for which kinds and when, its words; its places and its plainness looked at while it is typed. */
export function TemplateWindow({ template, onClose }: Properties) {
  const { t } = useWords();
  const [first] = useState<Draft>(() => {
    if (template === null) return blank();
    const { id, title, kinds, states, text, revision } = template;
    return { id, title, kinds, states, text, revision };
  });
  const key = `answer-template-${template === null ? "new" : `${template.id}-${template.revision}`}`;
  const { draft, setDraft, drop } = useKeptDraft(key, first);
  const save = useAsk(client.petitions.saveTemplate.mutate, t("petitions.templates.saved"));
  const change = (some: Partial<Draft>) => setDraft({ ...draft, ...some });
  const places = placesOf(draft.text);
  const isReady =
    draft.title.trim() !== "" && draft.text.trim() !== "" && draft.kinds.length > 0 && draft.states.length > 0;

  const send = async () => {
    if ((await save.take(draft)) === null) return;
    drop();
    onClose();
  };
  return (
    <FormWindow
      size="lg"
      title={t(template === null ? "petitions.templates.new" : "petitions.templates.edit")}
      sending={save}
      isReady={isReady}
      note={t("petitions.intake.draft")}
      confirm={t("petitions.templates.save")}
      onSend={send}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t("petitions.templates.title")}
        maxLength={120}
        value={draft.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Checkbox.Group
        label={t("petitions.templates.kinds")}
        value={draft.kinds}
        onChange={(values) => change({ kinds: PetitionKind.options.filter((kind) => values.includes(kind)) })}
      >
        <Stack gap={6} mt={6}>
          {PetitionKind.options.map((kind) => (
            <Checkbox key={kind} value={kind} label={t(`petitions.kind.${kind}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Checkbox.Group
        label={t("petitions.templates.states")}
        value={draft.states}
        onChange={(values) => change({ states: states.filter((state) => values.includes(state)) })}
      >
        <Group gap="lg" mt={6}>
          {states.map((state) => (
            <Checkbox key={state} value={state} label={t(`petitions.state.${state}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Textarea
        label={t("petitions.templates.text")}
        description={t("petitions.templates.text.hint", {
          places: filledPlaces.map((place) => `{${place}}`).join(", "),
        })}
        autosize
        minRows={6}
        maxRows={16}
        maxLength={3_000}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <PlacesFound places={places} />
      {/* A blank is filled in by hand before it is sent; here its name stands for it. */}
      <AnswerFindings text={sampleOf(draft.text)} />
    </FormWindow>
  );
}

const states: readonly State[] = ["received", "accepted"];

const sampleOf = (text: string): string => text.replaceAll(/\{([^{}]*)\}/gu, "$1");
