import { isPicture } from "@gandan/domain/denunciations";
import type { Id } from "@gandan/domain/values";
import { Button, Modal, Stack, Text } from "@mantine/core";
import type { Outputs } from "../api.ts";
import { saveFile } from "../files/save-file.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./files.module.css";

/** An opened file, in the hands of this page only, and the address under which this page alone finds it. */
export type SeenFile = { id: Id<"file">; address: string } & Extract<
  Outputs["denunciations"]["openFile"],
  { ok: true }
>["value"];

/** Gives opened bytes an address until the page lets go of it. */
export function addressOf({ base64, mediaType }: { base64: string; mediaType: string }): string {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: mediaType }));
}

/** A file of an open case, looked at here; saving it elsewhere is said to be what it is. */
export function SeeFile({ file, onClose }: { file: SeenFile; onClose: () => void }) {
  const { t } = useWords();
  const { address } = file;
  return (
    <Modal opened onClose={onClose} title={file.name} size="xl">
      <Stack gap="md">
        {isPicture(file.mediaType) && (
          <img src={address} alt={t("denunciations.files.picture", { name: file.name })} className={classes.seen} />
        )}
        {file.mediaType.startsWith("audio/") && (
          // oxlint-disable-next-line jsx-a11y/media-has-caption
          <audio controls src={address} aria-label={file.name} />
        )}
        <Text size="sm" c="dimmed">
          {t("denunciations.files.save.note")}
        </Text>
        <Button
          variant="default"
          w="fit-content"
          onClick={() => saveFile({ fileName: file.name, mediaType: file.mediaType, base64: file.base64 })}
        >
          {t("denunciations.files.save")}
        </Button>
      </Stack>
    </Modal>
  );
}
