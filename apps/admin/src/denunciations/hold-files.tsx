import { PetitionFileKind } from "@gandan/domain/petitions";
import { Button, FileButton, Select, Text } from "@mantine/core";
import { IconPaperclip, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useWords } from "../frame/words.tsx";
import classes from "./files.module.css";
import { type HeldFile, heldFiles } from "./files-to-seal.ts";

interface Properties {
  files: readonly HeldFile[];
  onChange: (files: HeldFile[]) => void;
}

/** Chooses scans and papers and holds them on this page until they are sealed. */
export function HoldFiles({ files, onChange }: Properties) {
  const { t, refusal: say } = useWords();
  const [refused, setRefused] = useState<string | null>(null);
  const choose = async (chosen: File[]) => {
    const read = await heldFiles(chosen, files);
    setRefused(read.ok ? null : say(read.refusal));
    if (read.ok) onChange([...files, ...read.value]);
  };
  return (
    <div className={classes.hold}>
      <Text size="sm" c="dimmed">
        {t("denunciations.files.hint")}
      </Text>
      {files.length > 0 && (
        <ul className={classes.files}>
          {files.map((file) => (
            <li key={file.id} className={classes.held}>
              <span className={classes.name}>{file.name}</span>
              <Select
                size="xs"
                aria-label={t("petitions.files.what.of", { name: file.name })}
                allowDeselect={false}
                value={file.what}
                data={PetitionFileKind.options.map((value) => ({ value, label: t(`petitions.files.what.${value}`) }))}
                onChange={(what) =>
                  what !== null && onChange(files.map((one) => (one.id === file.id ? { ...one, what } : one)))
                }
              />
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                leftSection={<IconTrash size={16} aria-hidden />}
                aria-label={t("petitions.files.drop.of", { name: file.name })}
                onClick={() => onChange(files.filter((one) => one.id !== file.id))}
              >
                {t("petitions.files.drop")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FileButton multiple accept="image/*,application/pdf,.docx,audio/*" onChange={(chosen) => void choose(chosen)}>
        {(button) => (
          <Button {...button} variant="default" w="fit-content" leftSection={<IconPaperclip size={18} aria-hidden />}>
            {t("denunciations.files.choose")}
          </Button>
        )}
      </FileButton>
      <RefusalAlert refusal={refused} />
    </div>
  );
}
