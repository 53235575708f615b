import { isPicture } from "@gandan/domain/denunciations";
import type { Id } from "@gandan/domain/values";
import { writeInstant } from "@gandan/i18n";
import { Badge, Button, Modal } from "@mantine/core";
import { IconEye, IconPencilMinus } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./files.module.css";
import type { HeldFile } from "./files-to-seal.ts";
import { HoldFiles } from "./hold-files.tsx";
import type { Opened } from "./open-case.tsx";
import { type SeenFile, SeeFile, addressOf } from "./see-file.tsx";

const RedactScan = lazy(() => import("./redact-scan.tsx").then(({ RedactScan: default_ }) => ({ default: default_ })));

interface Properties {
  denunciationId: Id<"denunciation">;
  opened: Opened;
  /** The files as they stand after something was added or blacked out. */
  onChanged: (files: Opened["files"]) => void;
}

type File = Opened["files"][number];

/** The sealed files of an open case: seen one at a time, each time with its trace; blacked out for the verifier; added. */
export function SealedFiles({ denunciationId, opened, onChanged }: Properties) {
  const { t } = useWords();
  const [held, setHeld] = useState<HeldFile[]>([]);
  const [seen, setSeen] = useState<SeenFile | null>(null);
  const [redacting, setRedacting] = useState<SeenFile | null>(null);
  const open = useAsk(client.denunciations.openFile.mutate);
  const add = useAsk(client.denunciations.addFiles.mutate, t("denunciations.files.sealed"));
  const { files, passphrase, reason, whole } = opened;
  const letGo = (file: SeenFile) => {
    URL.revokeObjectURL(file.address);
    setSeen(null);
    setRedacting(null);
  };
  const fetchFile = async (file: File) => {
    const answer = await open.take({ denunciationId, fileId: file.id, passphrase, reason });
    return answer === null ? null : { id: file.id, address: addressOf(answer.value), ...answer.value };
  };
  return (
    <section className={classes.part}>
      <h2>{t("denunciations.files")}</h2>
      {files.length === 0 && <p className={classes.quiet}>{t("denunciations.files.none")}</p>}
      <ul className={classes.files}>
        {files.map((file) => (
          <li key={file.id} className={classes.file}>
            <div className={classes.name}>
              <strong>{file.name}</strong>
              {file.sight === "redacted" && (
                <Badge variant="light" color="leaf" ml={8}>
                  {t("denunciations.files.forVerifier")}
                </Badge>
              )}
              <p className={classes.quiet}>
                {[t(`petitions.files.what.${file.what}`), file.personName, writeInstant(file.at)]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              {whole !== null && file.sight === "whole" && !isPicture(file.mediaType) && (
                <p className={classes.quiet}>{t("denunciations.files.noRedaction")}</p>
              )}
            </div>
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconEye size={16} aria-hidden />}
              aria-label={t("denunciations.files.see.of", { name: file.name })}
              disabled={open.isBusy}
              onClick={() => void fetchFile(file).then(setSeen)}
            >
              {t("denunciations.files.see")}
            </Button>
            {whole !== null && file.sight === "whole" && isPicture(file.mediaType) && (
              <Button
                variant="default"
                size="compact-md"
                leftSection={<IconPencilMinus size={16} aria-hidden />}
                aria-label={t("denunciations.files.redact.of", { name: file.name })}
                disabled={open.isBusy}
                onClick={() => void fetchFile(file).then(setRedacting)}
              >
                {t("denunciations.files.redact")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalAlert refusal={open.refusal} />
      <HoldFiles files={held} onChange={setHeld} />
      <RefusalAlert refusal={add.refusal} />
      {held.length > 0 && (
        <Button
          w="fit-content"
          loading={add.isBusy}
          onClick={() => {
            const wanted = held.map(({ id, name, what, base64 }) => ({ id, name, what, base64 }));
            void add.take({ denunciationId, passphrase, files: wanted }).then((answer) => {
              if (answer === null) return;
              setHeld([]);
              onChanged(answer.value);
            });
          }}
        >
          {t("denunciations.files.seal", { count: held.length })}
        </Button>
      )}
      {seen !== null && <SeeFile file={seen} onClose={() => letGo(seen)} />}
      {redacting !== null && (
        <Modal
          opened
          fullScreen
          title={t("denunciations.redact.title", { name: redacting.name })}
          onClose={() => letGo(redacting)}
        >
          <Suspense>
            <RedactScan
              denunciationId={denunciationId}
              passphrase={passphrase}
              scan={redacting}
              number={files.filter(({ redactedFrom }) => redactedFrom !== null).length + 1}
              onDone={(changed) => {
                letGo(redacting);
                onChanged(changed);
              }}
            />
          </Suspense>
        </Modal>
      )}
    </section>
  );
}
