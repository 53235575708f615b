import { Button, FileButton, Progress } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useNewest } from "../../asking/use-newest.ts";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import type { KeptFile } from "../../files/upload.ts";
import { useUploads } from "../../files/use-uploads.ts";
import { useWords } from "../../frame/words.tsx";

/** Chooses scans, photos and papers, or takes one with the phone's camera, and sends them. */
export function AddFilesButton({ onKept, isBusy }: { onKept: (files: KeptFile[]) => void; isBusy?: boolean }) {
  const { t } = useWords();
  const { bring, sending, refused } = useUploads();
  const newest = useNewest(onKept);
  return (
    <>
      <FileButton
        multiple
        accept="image/*,application/pdf,.docx,audio/*"
        onChange={(files) => void bring(files).then((kept) => kept.length > 0 && newest.current(kept))}
      >
        {(button) => (
          <Button
            {...button}
            variant="default"
            w="fit-content"
            loading={sending !== null || isBusy === true}
            leftSection={<IconPaperclip size={18} aria-hidden />}
          >
            {t("petitions.files.add")}
          </Button>
        )}
      </FileButton>
      {sending !== null && (
        <output>
          <Progress value={sending.share * 100} aria-label={t("petitions.files.sending", { name: sending.name })} />
        </output>
      )}
      {refused.map(({ sentence }) => (
        <RefusalAlert key={sentence} refusal={sentence} />
      ))}
    </>
  );
}
