import { Alert, Button, FileButton, Progress, Text } from "@mantine/core";
import { IconCamera, IconCloudOff, IconTrash } from "@tabler/icons-react";
import { useEffect } from "react";
import { useNewest } from "../asking/use-newest.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import type { KeptFile } from "../files/upload.ts";
import { isWaiting, useUploads } from "../files/use-uploads.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./report-form.module.css";

interface Properties {
  files: readonly KeptFile[];
  onChange: (files: KeptFile[]) => void;
  /** Whether a file is on its way or waits for the network. */
  onBusy: (isBusy: boolean) => void;
}

/** Photos and papers that are brought: sent at once, shown, and dropped again before they are said with a report. */
export function FilesField({ files, onChange, onBusy }: Properties) {
  const { t } = useWords();
  const uploads = useUploads();
  const { sending } = uploads;
  const waiting = uploads.refused.filter(isWaiting);
  const newest = useNewest({ files, onChange, onBusy });

  const bring = async (brought: readonly File[]) => {
    const kept = await uploads.bring(brought);
    if (kept.length > 0) newest.current.onChange([...newest.current.files, ...kept]);
  };

  // A report does not go without the photo that was taken for it.
  const isBusy = sending !== null || waiting.length > 0;
  useEffect(() => newest.current.onBusy(isBusy), [newest, isBusy]);
  const again = useNewest(() => {
    if (sending === null && waiting.length > 0) void bring(waiting.map(({ file }) => file));
  });
  useEffect(() => {
    if (waiting.length === 0) return;
    const tryAgain = () => again.current();
    const timer = setInterval(tryAgain, 15_000);
    window.addEventListener("online", tryAgain);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", tryAgain);
    };
  }, [again, waiting.length]);

  const refused = uploads.refused.filter((it) => !isWaiting(it)).map(({ sentence }) => sentence);
  return (
    <div>
      <RefusalAlert refusal={refused.length === 0 ? null : refused.join("\n")} />
      {waiting.length > 0 && (
        <Alert color="gold" variant="light" icon={<IconCloudOff size={20} aria-hidden />} mb="sm">
          {t("tasks.report.waiting")}
          <ul className={classes.files}>
            {waiting.map(({ file }) => (
              <li key={`${file.name} ${file.lastModified}`} className={classes.file}>
                <Text size="sm" className={classes.fileName}>
                  {file.name}
                </Text>
                <Button variant="subtle" color="gray" size="compact-md" onClick={() => uploads.forget(file)}>
                  {t("tasks.report.dropFile")}
                </Button>
              </li>
            ))}
          </ul>
          <Button
            variant="default"
            size="compact-md"
            mt="xs"
            loading={sending !== null}
            onClick={() => again.current()}
          >
            {t("tasks.report.again")}
          </Button>
        </Alert>
      )}
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
