import { PetitionFileKind } from "@gandan/domain/petitions";
import { Button, Select, Text } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { KeptFile } from "../../files/upload.ts";
import { useWords } from "../../frame/words.tsx";
import { AddFilesButton } from "../record/add-files-button.tsx";
import { FileLook } from "../record/file-look.tsx";
import classes from "../record/files.module.css";

/** A file that goes with a letter, and what it shows. */
export interface BroughtFile extends KeptFile {
  what: PetitionFileKind;
}

interface Properties {
  files: readonly BroughtFile[];
  onChange: (files: BroughtFile[]) => void;
}

/** The scanned letter, photos and papers that came with it; they are sent at once and stand with the letter when it is entered. */
export function IntakeFiles({ files, onChange }: Properties) {
  const { t } = useWords();
  return (
    <section className={classes.part} aria-label={t("petitions.files")}>
      <Text component="h2" size="sm" fw={600} m={0}>
        {t("petitions.files")}
      </Text>
      <Text size="sm" c="dimmed">
        {t("petitions.files.hint")}
      </Text>
      {files.length > 0 && (
        <ul className={classes.files}>
          {files.map((file) => (
            <li key={file.id} className={classes.file}>
              <FileLook fileId={file.id} name={file.name} mediaType={file.mediaType} />
              <div className={classes.name}>
                {file.name}
                <Select
                  className={classes.what}
                  size="xs"
                  aria-label={t("petitions.files.what.of", { name: file.name })}
                  allowDeselect={false}
                  value={file.what}
                  data={PetitionFileKind.options.map((value) => ({ value, label: t(`petitions.files.what.${value}`) }))}
                  onChange={(what) =>
                    what !== null && onChange(files.map((one) => (one.id === file.id ? { ...one, what } : one)))
                  }
                />
              </div>
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
      <AddFilesButton
        onKept={(kept) =>
          onChange([
            ...files,
            ...kept.map((file) => ({
              ...file,
              what: file.mediaType.startsWith("audio/") ? ("recording" as const) : ("letter" as const),
            })),
          ])
        }
      />
    </section>
  );
}
