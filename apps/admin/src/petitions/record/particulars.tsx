import { noParticulars } from "@gandan/domain/petitions";
import { Alert, Button } from "@mantine/core";
import { useState } from "react";
import { client } from "../../api.ts";
import { FormWindow } from "../../asking/form-window.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { useWords } from "../../frame/words.tsx";
import { FormFields, SenderFields, type Written, tidy } from "../intake/particulars-fields.tsx";
import classes from "./record.module.css";
import type { PetitionPage } from "../rows.ts";

const shown = ["address", "against", "demand", "handledBy", "papers", "complexReason", "referredBy"] as const;

/** What the form of the letter says, what it lacks, and completing it. */
export function ParticularsPart({ page: { petition, missing, steps, isBackdated } }: { page: PetitionPage }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { particulars } = petition;
  const mayComplete = steps.includes("complete") && petition.channel !== "kiosk";
  if (particulars === null && !mayComplete) return null;
  const filled = particulars === null ? [] : shown.filter((key) => particulars[key] !== null);
  return (
    <section>
      <h3 className={classes.heading}>{t("petitions.particulars")}</h3>
      {missing.length > 0 && mayComplete && (
        <Alert color="gold" variant="light" title={t("petitions.missing")} mb="sm">
          {t("petitions.missing.lead")} {missing.map((field) => t(`petitions.missing.${field}`)).join(", ")}.
        </Alert>
      )}
      {isBackdated && <p className={classes.quiet}>{t("petitions.backdated")}</p>}
      {particulars !== null && (
        <dl className={classes.facts}>
          {filled.map((key) => (
            <div key={key} className={classes.pair}>
              <dt>{t(`petitions.particulars.${key}`)}</dt>
              <dd>{particulars[key]}</dd>
            </div>
          ))}
          {particulars.peopleCount > 1 && (
            <div className={classes.pair}>
              <dt>{t("petitions.particulars.peopleCount")}</dt>
              <dd>{[String(particulars.peopleCount), ...particulars.representatives].join(" · ")}</dd>
            </div>
          )}
        </dl>
      )}
      {mayComplete && (
        <Button variant="default" size="compact-md" mt="xs" onClick={() => setOpen(true)}>
          {t("petitions.particulars.edit")}
        </Button>
      )}
      {isOpen && <CompleteWindow petition={petition} onClose={() => setOpen(false)} />}
    </section>
  );
}

function CompleteWindow({ petition, onClose }: { petition: PetitionPage["petition"]; onClose: () => void }) {
  const { t } = useWords();
  const [written, setWritten] = useState<Written>({
    name: petition.name,
    contact: petition.contact,
    particulars: petition.particulars ?? noParticulars,
  });
  const complete = useAsk(client.petitions.complete.mutate, t("petitions.particulars.saved"));
  const save = async () => {
    const { name, contact, particulars } = written;
    const { id: petitionId, revision } = petition;
    const kept = await complete.take({ petitionId, revision, name, contact, particulars: tidy(particulars) });
    if (kept !== null) onClose();
  };
  return (
    <FormWindow
      title={t("petitions.particulars.edit")}
      size="lg"
      sending={complete}
      confirm={t("petitions.particulars.save")}
      onSend={save}
      onClose={onClose}
    >
      <SenderFields kind={petition.kind} written={written} onChange={setWritten} />
      <FormFields kind={petition.kind} written={written} onChange={setWritten} />
    </FormWindow>
  );
}
