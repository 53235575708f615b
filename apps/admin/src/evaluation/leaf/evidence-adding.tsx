import { Button, FileButton, Group, Progress, Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconUpload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api.ts";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import { useUploads } from "../../files/use-uploads.ts";
import { useWords } from "../../frame/words.tsx";
import type { RecordRow } from "../rows.ts";

interface Properties {
  year: number;
  onBring: (row: RecordRow) => void;
}

/** Brings proof to a criterion: a file, or a task, plan or session of the registers. */
export function EvidenceAdding({ year, onBring }: Properties) {
  const { t } = useWords();
  const uploads = useUploads();
  const bring = async (files: File[]) => {
    for (const { id, name } of await uploads.bring(files)) onBring(rowOf("file", id, name));
  };
  return (
    <>
      {uploads.sending !== null && (
        <Progress value={uploads.sending.share * 100} aria-label={t("evaluation.evidence.sending")} mb="sm" />
      )}
      {uploads.refused.map(({ sentence }) => (
        <RefusalAlert key={sentence} refusal={sentence} />
      ))}
      <Group gap="xs" align="end">
        <FileButton multiple onChange={(files) => void bring(files)}>
          {(button) => (
            <Button
              {...button}
              variant="default"
              size="compact-md"
              loading={uploads.sending !== null}
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
