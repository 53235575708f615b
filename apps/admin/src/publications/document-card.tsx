import { writeDay } from "@gandan/i18n";
import { Button, Group } from "@mantine/core";
import { IconPencil, IconPinnedOff, IconTrashX } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "../api.ts";
import { ReasonWindow } from "../asking/reason-window.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useMay, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { History } from "../journal/index.ts";
import { LimitList } from "../petitions/record/limits.tsx";
import { EndWindow } from "./end-window.tsx";
import { PublicationWindow } from "./publication-window.tsx";
import classes from "./publications.module.css";
import { ReleaseList } from "./release-list.tsx";
import type { DocumentRow, Register } from "./rows.ts";
import { WayList } from "./way-list.tsx";

interface Properties {
  document: DocumentRow;
  register: Register;
}

/** A document of the register: its clock, each way, what was photographed, and what can be done with it. */
export function DocumentCard({ document, register }: Properties) {
  const { t } = useWords();
  const { today } = useMe();
  const may = useMay();
  const [open, setOpen] = useState<"edit" | "end" | "withdraw" | null>(null);
  const withdraw = useAsk(client.publications.withdraw.mutate, t("publications.withdraw.done"));
  const { publication, deadlines, photos } = document;
  const { id, revision, withdrawal } = publication;
  const hangs = publication.postings.some(({ to }) => to === null);
  const close = () => setOpen(null);
  return (
    <article className={classes.document} data-withdrawn={withdrawal !== null || undefined}>
      <h3>{publication.document}</h3>
      <p className={classes.quiet}>{t("publications.decided", { day: writeDay(publication.decidedOn) })}</p>
      {withdrawal !== null && (
        <p className={classes.withdrawn}>
          {t("publications.withdrawn", { day: writeDay(withdrawal.on), reason: withdrawal.reason })}
        </p>
      )}
      {deadlines.length > 0 && <LimitList deadlines={deadlines} today={today} />}
      <WayList document={document} hamlets={register.hamlets} />
      {photos.length > 0 && (
        <ul className={classes.photos}>
          {photos.map(({ id: photo, name }) => (
            <li key={photo}>
              <a href={`/files/${photo}`} target="_blank" rel="noreferrer">
                <img src={`/files/${photo}`} alt={name} loading="lazy" />
              </a>
            </li>
          ))}
        </ul>
      )}
      {withdrawal === null && <ReleaseList document={document} mayKeep={register.mayKeep} />}
      {register.mayKeep && withdrawal === null && (
        <Group gap="xs" my="sm">
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setOpen("edit")}
          >
            {t("publications.edit")}
          </Button>
          {hangs && (
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconPinnedOff size={16} aria-hidden />}
              onClick={() => setOpen("end")}
            >
              {t("publications.end")}
            </Button>
          )}
          <Button
            variant="subtle"
            color="alarm"
            size="compact-md"
            leftSection={<IconTrashX size={16} aria-hidden />}
            onClick={() => setOpen("withdraw")}
          >
            {t("publications.withdraw")}
          </Button>
        </Group>
      )}
      {may("journal.read") && (
        <details className={classes.history}>
          <summary>{t("publications.history")}</summary>
          <History recordId={id} />
        </details>
      )}
      {open === "edit" && (
        <PublicationWindow given={document} item={publication.item} register={register} today={today} onClose={close} />
      )}
      {open === "end" && <EndWindow document={document} today={today} onClose={close} />}
      {open === "withdraw" && (
        <ReasonWindow
          title={t("publications.withdraw")}
          text={t("publications.withdraw.text")}
          confirm={t("publications.withdraw.do")}
          sending={withdraw}
          onConfirm={(reason) =>
            void withdraw
              .take({ id, revision, withdrawal: { on: today, reason } })
              .then((answer) => answer !== null && close())
          }
          onClose={close}
        />
      )}
    </article>
  );
}
