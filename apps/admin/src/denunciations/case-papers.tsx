import { type DenunciationPaper, denunciationPapersOf, namesSender } from "@gandan/domain/denunciations";
import { signersOn } from "@gandan/domain/roles";
import type { Day } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Button, Select, TextInput } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Outputs, api, client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { saveFile } from "../files/save-file.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./files.module.css";
import type { Opened } from "./open-case.tsx";

interface Properties {
  page: Outputs["denunciations"]["get"];
  opened: Opened;
  today: Day;
}

const toABody: ReadonlySet<DenunciationPaper["kind"]> = new Set([
  "referral",
  "referral-notice",
  "information-referral",
  "inspection-request",
]);

/** The papers of an open case: those that name the sender apart from those that must not. */
export function CasePapers({ page, opened, today }: Properties) {
  const { t } = useWords();
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const signers = chart === undefined ? [] : signersOn(chart, today);
  const [signerId, setSigner] = useState<string | null>(null);
  const [addressee, setAddressee] = useState("");
  const paper = useAsk(client.denunciations.paper.mutate, t("petitions.paper.saved"));
  const { passphrase, reason, whole } = opened;
  const { history, sight } = page;
  const denunciationId = page.denunciation.id;
  const papers = denunciationPapersOf(history, { isAnonymous: whole?.name === null, sight });
  if (papers.length === 0) return null;
  const signer = signers.find(({ positionId }) => positionId === signerId) ?? signers[0];
  const save = async ({ kind, event }: DenunciationPaper) => {
    const wanted = { denunciationId, passphrase, reason, kind, event, addressee, signerId: signer?.positionId };
    const made = await paper.take(wanted);
    if (made !== null) saveFile(made.value);
  };
  const groups = [
    ["denunciations.papers.safe", papers.filter(({ kind }) => !namesSender(kind))],
    ["denunciations.papers.sender", papers.filter(({ kind }) => namesSender(kind))],
  ] as const;
  return (
    <section className={classes.part}>
      <h2>{t("denunciations.papers")}</h2>
      <p className={classes.quiet}>{t("denunciations.papers.note")}</p>
      <div className={classes.fields}>
        {signers.length > 1 && (
          <Select
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
        {papers.some(({ kind }) => toABody.has(kind)) && (
          <TextInput
            label={t("denunciations.papers.addressee")}
            maxLength={300}
            value={addressee}
            onChange={(event) => setAddressee(event.currentTarget.value)}
          />
        )}
      </div>
      <RefusalAlert refusal={paper.refusal} />
      {groups.map(
        ([title, some]) =>
          some.length > 0 && (
            <div key={title}>
              <h3 className={classes.group}>{t(title)}</h3>
              <div className={classes.papers}>
                {some.map((wanted) => (
                  <Button
                    key={`${wanted.kind} ${wanted.event}`}
                    variant="default"
                    size="compact-md"
                    leftSection={<IconFileText size={16} aria-hidden />}
                    disabled={paper.isBusy}
                    onClick={() => void save(wanted)}
                  >
                    {t(`denunciations.paper.${wanted.kind}`)} · {writeDay(history[wanted.event]?.day ?? today)}
                  </Button>
                ))}
              </div>
            </div>
          ),
      )}
    </section>
  );
}
