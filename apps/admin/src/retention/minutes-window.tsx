import type { DestructionMinutes } from "@gandan/domain/retention";
import type { Day } from "@gandan/domain/values";
import { ActionIcon, Button, Text, TextInput, Textarea } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useKeptDraft } from "../asking/kept-draft.ts";
import type { Sending } from "../asking/window-form.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import { FormWindow } from "../asking/form-window.tsx";
import classes from "./retention.module.css";

interface Properties {
  /** Under which name what was typed is kept. */
  draftKey: string;
  minutes: DestructionMinutes | null;
  sending: Sending;
  /** Answers whether the minutes were kept. */
  onRecord: (minutes: DestructionMinutes) => Promise<boolean>;
  onClose: () => void;
}

type Draft = Omit<DestructionMinutes, "on"> & { on: Day | null };

const blank = { name: "", title: "" };
const fewest = 2;
const most = 12;

/** Who was present, when, where and how; the paper to sign is made from it. */
export function MinutesWindow({ draftKey, minutes, sending, onRecord, onClose }: Properties) {
  const { t } = useWords();
  const { today } = useMe();
  const { draft, setDraft, drop } = useKeptDraft<Draft>(
    draftKey,
    minutes ?? { on: today, place: "", way: t("retention.record.way.usual"), members: [blank, blank] },
  );
  const { on, place, way } = draft;
  const members = draft.members.filter(({ name, title }) => name.trim() !== "" && title.trim() !== "");
  const isWhole = on !== null && place.trim() !== "" && way.trim() !== "" && members.length >= fewest;
  const change = (index: number, some: Partial<Draft["members"][number]>) =>
    setDraft({ ...draft, members: draft.members.map((one, at) => (at === index ? { ...one, ...some } : one)) });
  return (
    <FormWindow
      title={t(minutes === null ? "retention.record" : "retention.record.again")}
      sending={sending}
      isReady={isWhole}
      onClose={onClose}
      onSend={() => {
        if (!isWhole) return;
        void onRecord({ on, place, way, members }).then((isKept) => {
          if (!isKept) return;
          drop();
          onClose();
        });
      }}
    >
      <DayField label={t("retention.record.on")} value={on} onChange={(day) => setDraft({ ...draft, on: day })} />
      <TextInput
        label={t("retention.record.place")}
        required
        maxLength={300}
        value={place}
        onChange={(event) => setDraft({ ...draft, place: event.currentTarget.value })}
      />
      <Textarea
        label={t("retention.record.way")}
        required
        autosize
        minRows={2}
        maxLength={1_000}
        value={way}
        onChange={(event) => setDraft({ ...draft, way: event.currentTarget.value })}
      />
      <Text fw={500} size="sm">
        {t("retention.record.members")}
      </Text>
      {draft.members.map(({ name, title }, index) => (
        // A row has no name of its own before it is typed.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={classes.member}>
          <TextInput
            aria-label={t("retention.record.name", { count: index + 1 })}
            placeholder={t("retention.record.name", { count: index + 1 })}
            maxLength={200}
            value={name}
            onChange={(event) => change(index, { name: event.currentTarget.value })}
          />
          <TextInput
            aria-label={t("retention.record.role", { count: index + 1 })}
            placeholder={t("retention.record.role", { count: index + 1 })}
            maxLength={200}
            value={title}
            onChange={(event) => change(index, { title: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            size="lg"
            disabled={draft.members.length <= fewest}
            aria-label={t("retention.record.remove", { count: index + 1 })}
            onClick={() => setDraft({ ...draft, members: draft.members.filter((_, at) => at !== index) })}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {draft.members.length < most && (
        <Button
          variant="subtle"
          w="fit-content"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setDraft({ ...draft, members: [...draft.members, blank] })}
        >
          {t("retention.record.add")}
        </Button>
      )}
    </FormWindow>
  );
}
