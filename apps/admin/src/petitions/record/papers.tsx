import { type RoleChart, signersOn } from "@gandan/domain/roles";
import type { Day } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Select } from "@mantine/core";
import { useState } from "react";
import { client } from "../../api.ts";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import { PaperButton } from "../../files/paper-button.tsx";
import { saveFile } from "../../files/save-file.ts";
import { useAsk } from "../../asking/use-ask.ts";
import { useWords } from "../../frame/words.tsx";
import classes from "./record.module.css";
import type { PetitionPage } from "../rows.ts";

/** The papers of a matter as Word files, written from what is recorded. */
export function Papers({ page, chart, today }: { page: PetitionPage; chart: RoleChart; today: Day }) {
  const { t } = useWords();
  const { petition, papers, history } = page;
  const signers = signersOn(chart, today);
  const [signerId, setSigner] = useState<string | null>(null);
  const signer = signers.find(({ positionId }) => positionId === signerId) ?? signers[0];
  const paper = useAsk(client.petitions.paper.query, t("petitions.paper.saved"));
  if (papers.length === 0) return null;
  const save = async (wanted: (typeof papers)[number]) => {
    const taken = await paper.take({ petitionId: petition.id, ...wanted, signerId: signer?.positionId });
    if (taken !== null) saveFile(taken.value);
  };
  return (
    <section>
      <h3 className={classes.heading}>{t("petitions.papers")}</h3>
      <RefusalAlert refusal={paper.refusal} />
      <div className={classes.papers}>
        {papers.map((wanted) => (
          <PaperButton key={`${wanted.kind} ${wanted.event}`} isBusy={paper.isBusy} onSave={() => save(wanted)}>
            {t(`petitions.paper.${wanted.kind}`)} · {writeDay(history[wanted.event]?.day ?? today)}
          </PaperButton>
        ))}
      </div>
      {signers.length > 1 && papers.some(({ kind }) => kind !== "receipt" && kind !== "dialogue-minutes") && (
        <Select
          className={classes.signer}
          label={t("petitions.paper.signer")}
          allowDeselect={false}
          value={signer?.positionId ?? null}
          data={signers.map(({ positionId, title, name }) => ({
            value: positionId,
            label: name === null ? title : `${name} – ${title}`,
          }))}
          onChange={setSigner}
        />
      )}
      <p className={classes.quiet}>{t("petitions.papers.note")}</p>
    </section>
  );
}
