import { writeInstant } from "@gandan/i18n";
import { Anchor, Button, Select } from "@mantine/core";
import { PetitionFileKind } from "@gandan/domain/petitions";
import { useState } from "react";
import { client } from "../../api.ts";
import { ReasonWindow } from "../../asking/reason-window.tsx";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { useWords } from "../../frame/words.tsx";
import { AddFilesButton } from "./add-files-button.tsx";
import { FileLook } from "./file-look.tsx";
import classes from "./files.module.css";
import record from "./record.module.css";
import type { PetitionPage } from "../rows.ts";

type File = NonNullable<PetitionPage["files"]>[number];

/** The scans, photos and papers of a matter: who added each and when; added to, opened, and taken off with a reason. */
export function FilesPart({ page: { petition, files } }: { page: PetitionPage }) {
  const { t } = useWords();
  const [what, setWhat] = useState<PetitionFileKind>("letter");
  const [taking, setTaking] = useState<File | null>(null);
  const add = useAsk(client.petitions.addFiles.mutate, t("petitions.files.added"));
  const remove = useAsk(client.petitions.removeFile.mutate, t("petitions.files.removed"));
  if (files === null) return null;
  return (
    <section>
      <h3 className={record.heading}>{t("petitions.files")}</h3>
      {files.length === 0 ? (
        <p className={record.quiet}>{t("petitions.files.none")}</p>
      ) : (
        <ul className={classes.files}>
          {files.map((file) => (
            <FileLine key={file.fileId} file={file} onTake={() => setTaking(file)} />
          ))}
        </ul>
      )}
      <div className={classes.add}>
        <Select
          className={classes.what}
          label={t("petitions.files.what")}
          allowDeselect={false}
          value={what}
          data={PetitionFileKind.options.map((value) => ({ value, label: t(`petitions.files.what.${value}`) }))}
          onChange={(value) => value !== null && setWhat(value)}
        />
        <AddFilesButton
          isBusy={add.isBusy}
          onKept={(kept) => {
            const wanted = kept.map(({ id, mediaType }) => ({
              fileId: id,
              what: mediaType.startsWith("audio/") ? ("recording" as const) : what,
            }));
            void add.take({ petitionId: petition.id, files: wanted });
          }}
        />
        <RefusalAlert refusal={add.refusal} />
      </div>
      {taking !== null && (
        <ReasonWindow
          title={t("petitions.files.remove.title", { name: taking.name })}
          text={t("petitions.files.remove.text")}
          confirm={t("petitions.files.remove")}
          sending={remove}
          onClose={() => setTaking(null)}
          onConfirm={(reason) => {
            const wanted = { petitionId: petition.id, fileId: taking.fileId, reason };
            void remove.take(wanted).then((taken) => taken !== null && setTaking(null));
          }}
        />
      )}
    </section>
  );
}

function FileLine({ file, onTake }: { file: File; onTake: () => void }) {
  const { t } = useWords();
  const { fileId, name, mediaType, what, personName, at } = file;
  return (
    <li className={classes.file}>
      <FileLook fileId={fileId} name={name} mediaType={mediaType} />
      <div className={classes.name}>
        <Anchor href={`/files/${fileId}`} target="_blank" rel="noreferrer">
          {name}
        </Anchor>
        <p className={classes.quiet}>
          {[t(`petitions.files.what.${what}`), personName, writeInstant(at)].filter(Boolean).join(" · ")}
        </p>
      </div>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-label={t("petitions.files.remove.title", { name })}
        onClick={onTake}
      >
        {t("petitions.files.remove")}
      </Button>
      {mediaType.startsWith("audio/") && (
        // What was said is written in the matter's text by who listens.
        // oxlint-disable-next-line jsx-a11y/media-has-caption
        <audio className={classes.audio} controls preload="none" src={`/files/${fileId}`} aria-label={name} />
      )}
    </li>
  );
}
