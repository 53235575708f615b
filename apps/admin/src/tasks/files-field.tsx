import { Button, FileButton, Progress, Text } from "@mantine/core";
import { IconCamera, IconTrash } from "@tabler/icons-react";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import type { KeptFile } from "../files/upload.ts";
import { useUploads } from "../files/use-uploads.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./report-form.module.css";

interface Properties {
  files: readonly KeptFile[];
  onChange: (files: KeptFile[]) => void;
  /** Whether a file is on its way. */
  onBusy: (isBusy: boolean) => void;
}

/** Photos and papers that are brought: sent at once, shown, and dropped again before they are said with a report. */
export function FilesField({ files, onChange, onBusy }: Properties) {
  const { t } = useWords();
  const uploads = useUploads();
  const { sending } = uploads;

  const bring = async (brought: File[]) => {
    onBusy(true);
    const kept = await uploads.bring(brought);
    onBusy(false);
    onChange([...files, ...kept]);
  };

  return (
    <div>
      <RefusalAlert refusal={uploads.refused.length === 0 ? null : uploads.refused.join("\n")} />
      <FileButton multiple accept="image/*,application/pdf,.docx" onChange={(chosen) => void bring(chosen)}>
        {(properties) => (
          <Button
            {...properties}
            variant="default"
            size="md"
            loading={sending !== null}
            leftSection={<IconCamera size={20} aria-hidden />}
          >
            {t("tasks.report.photo")}
          </Button>
        )}
      </FileButton>
      {sending !== null && (
        <output>
          <Progress value={sending.share * 100} mt="xs" aria-label={sending.name} />
        </output>
      )}
      <ul className={classes.files}>
        {files.map((file) => (
          <li key={file.id} className={classes.file}>
            {file.mediaType.startsWith("image/") && (
              <img src={`/files/${file.id}`} alt={file.name} className={classes.picture} />
            )}
            <Text size="sm" className={classes.fileName}>
              {file.name}
            </Text>
            <Button
              variant="subtle"
              color="gray"
              size="compact-md"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => onChange(files.filter((kept) => kept.id !== file.id))}
            >
              {t("tasks.report.dropFile")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
