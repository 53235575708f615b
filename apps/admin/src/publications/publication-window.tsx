import { PublicationWay } from "@gandan/domain/publications";
import type { Day } from "@gandan/domain/values";
import { Button, Group, Modal, Text, Textarea } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "../api.ts";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { useAsk } from "../asking/use-ask.ts";
import { WindowForm } from "../asking/window-form.tsx";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import { PostingFields } from "./posting-fields.tsx";
import { type Draft, blankDraft, newPosting } from "./publication-draft.ts";
import type { DocumentRow, Register } from "./rows.ts";

interface Properties {
  /** Null: a new entry of the item. */
  given: DocumentRow | null;
  item: number;
  register: Register;
  today: Day;
  onClose: () => void;
}

/** Enters a document into the register or changes it: what it is, and how, where and since when it is public. */
export function PublicationWindow({ given, item, register, today, onClose }: Properties) {
  const { t, language } = useWords();
  const row = register.items.find((one) => one.item.number === item);
  return (
    <Modal opened onClose={onClose} size="xl" title={t(given === null ? "publications.add" : "publications.edit")}>
      {row !== undefined && (
        <>
          <Text mb="md" c="dimmed">
            {item}. {row.item.name[language]}
          </Text>
          <Form given={given} row={row} register={register} today={today} onClose={onClose} />
        </>
      )}
    </Modal>
  );
}

function Form({ given, row, register, today, onClose }: Omit<Properties, "item"> & { row: Register["items"][number] }) {
  const { t } = useWords();
  const { hamlets } = register;
  const revision = given?.publication.revision ?? 0;
  const [blank] = useState<Draft>(() => blankDraft(row.item, hamlets, today, given));
  const { draft, setDraft, drop } = useKeptDraft<Draft>(
    `publication-${given === null ? `new-${row.item.number}` : `${given.publication.id}-${revision}`}`,
    blank,
  );
  const save = useAsk(client.publications.save.mutate, t("publications.saved"));
  const { decidedOn, postings } = draft;
  const change = (some: Partial<Draft>) => setDraft({ ...draft, ...some });
  const open = PublicationWay.options.filter((way) => row.item.ways.some((rule) => rule.way === way));
  const send = async () => {
    if (decidedOn === null) return;
    const { id, item, document } = draft;
    if ((await save.take({ id, item, document, decidedOn, postings, revision })) === null) return;
    drop();
    onClose();
  };
  return (
    <WindowForm
      sending={save}
      isReady={draft.document.trim() !== "" && decidedOn !== null}
      note={t("publications.draft")}
      onSend={send}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        label={t("publications.field.document")}
        description={t("publications.field.document.hint")}
        autosize
        minRows={2}
        maxLength={500}
        value={draft.document}
        onChange={(event) => change({ document: event.currentTarget.value })}
      />
      <DayField
        label={t("publications.field.decided")}
        value={decidedOn}
        onChange={(day) => change({ decidedOn: day })}
      />
      {postings.map((posting, index) => (
        <PostingFields
          key={`${posting.way} ${index}`}
          posting={posting}
          hamlets={hamlets}
          known={given?.photos ?? []}
          onChange={(changed) => change({ postings: postings.with(index, changed) })}
          onRemove={() => change({ postings: postings.toSpliced(index, 1) })}
        />
      ))}
      {postings.length === 0 && <Text c="dimmed">{t("publications.postings.none")}</Text>}
      <Group gap="xs">
        {open.map((way) => (
          <Button
            key={way}
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={16} aria-hidden />}
            disabled={postings.length >= 30}
            onClick={() => change({ postings: [...postings, newPosting(way, hamlets, today)] })}
          >
            {t(`publications.way.${way}`)}
          </Button>
        ))}
      </Group>
    </WindowForm>
  );
}
