import { Button, FileButton, Group, Progress, Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconUpload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { RefusalAlert } from "../frame/refusal-alert.tsx";
import { useWords } from "../frame/words.tsx";
import { upload } from "../frame/upload.ts";
import type { RecordRow } from "./rows.ts";

interface Properties {
  year: number;
  onBring: (row: RecordRow) => void;
}

/** Brings proof to a criterion: a file, or a task, plan or session of the registers. */
export function EvidenceAdding({ year, onBring }: Properties) {
  const { t, refusal: say } = useWords();
  const [sent, setSent] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const bring = async (files: File[]) => {
    setRefused(null);
    for (const file of files) {
      setSent(0);
      const answer = await upload(file, setSent);
      if (answer.ok) onBring(rowOf("file", answer.value.id, answer.value.name));
      else setRefused(`${file.name}: ${say(answer.refusal)}`);
    }
    setSent(null);
  };
  return (
    <>
      {sent !== null && <Progress value={sent * 100} aria-label={t("evaluation.evidence.sending")} mb="sm" />}
      <RefusalAlert refusal={refused} />
      <Group gap="xs" align="end">
        <FileButton multiple onChange={(files) => void bring(files)}>
          {(button) => (
            <Button
              {...button}
              variant="default"
              size="compact-md"
              loading={sent !== null}
              leftSection={<IconUpload size={16} aria-hidden />}
            >
              {t("evaluation.evidence.upload")}
            </Button>
          )}
        </FileButton>
        <RecordChoice year={year} onBring={onBring} />
      </Group>
    </>
  );
}

function RecordChoice({ year, onBring }: Properties) {
  const { t } = useWords();
  const [words, setWords] = useState("");
  const [asked] = useDebouncedValue(words.trim(), 250);
  const found = useQuery(api.search.find.queryOptions({ words: asked }, { enabled: asked.length > 1 })).data ?? [];
  const sessions = useQuery(api.dialogues.year.queryOptions({ year })).data?.rows ?? [];
  const rows = [
    ...found.flatMap(({ kind, id, title }) => (kind === "task" || kind === "plan" ? [rowOf(kind, id, title)] : [])),
    ...sessions.map(({ dialogue }) => rowOf("dialogue", dialogue.id, dialogue.title)),
  ];
  return (
    <Select
      size="xs"
      flex="1 1 200px"
      searchable
      value={null}
      aria-label={t("evaluation.evidence.record")}
      placeholder={t("evaluation.evidence.record")}
      nothingFoundMessage={t("evaluation.evidence.record.none")}
      searchValue={words}
      onSearchChange={setWords}
      data={rows.map(({ id, kind, title }) => ({
        value: id,
        label: `${t(`evaluation.record.${kind as "task"}`)}: ${title}`,
      }))}
      onChange={(id) => {
        const row = rows.find((known) => known.id === id);
        if (row !== undefined) onBring(row);
        setWords("");
      }}
    />
  );
}

const rowOf = (kind: RecordRow["kind"], id: string, title: string): RecordRow => ({
  id,
  kind,
  title,
  number: null,
  day: null,
  opens: id,
});
