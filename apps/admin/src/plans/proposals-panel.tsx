import type { ConfirmedProposal } from "@gandan/domain/plans";
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { type Inputs, client, refresh } from "../api.ts";
import { ReasonWindow } from "../asking/reason-window.tsx";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import type { PlanData } from "./plan-desk.tsx";
import type { SheetChange } from "./proposal-sheet.ts";
import type { Sheet } from "./sheet-row.ts";
import { Proposals } from "./proposals.tsx";
import classes from "./proposals.module.css";
import { useOffice } from "./use-office.ts";

interface Properties {
  page: PlanData;
  sheet: Sheet;
  onChange: (change: SheetChange) => void;
  litId: string | null;
  onLight: (id: string | null) => void;
  mayEdit: boolean;
}

/** The proposals of a kept plan: given out, set aside with a reason, taken back. */
export function ProposalsPanel({ page, sheet, onChange, litId, onLight, mayEdit }: Properties) {
  const { t } = useWords();
  const office = useOffice();
  const planId = page.plan.id;
  const confirm = useAsk(
    async (input: Inputs["plans"]["confirm"]) => {
      const answer = await client.plans.confirm.mutate(input);
      // Somebody else was faster: the sheet shows at once what is left.
      if (!answer.ok) await refresh();
      return answer;
    },
    (value) => t("plans.proposals.confirmed", { count: value.taskIds.length }),
  );
  const setAside = useAsk(client.plans.setAside.mutate);
  const takeBack = useAsk(client.plans.takeBack.mutate);
  const [asideKeys, setAsideKeys] = useState<string[] | null>(null);
  const [vacant, setVacant] = useState<ConfirmedProposal[] | null>(null);
  const aside = page.proposals.filter((proposal) => proposal.setAside !== null);

  const give = async (proposals: ConfirmedProposal[], allowVacant: boolean) => {
    const isVacant = proposals.some((proposal) => !office.heldIds.has(proposal.positionId));
    if (isVacant && !allowVacant) return setVacant(proposals);
    await confirm.take({ planId, version: page.version.version, proposals, allowVacant });
    setVacant(null);
  };

  const putAside = async (reason: string) => {
    for (const key of asideKeys ?? []) if ((await setAside.take({ planId, key, reason })) === null) return;
    setAsideKeys(null);
  };

  return (
    <Stack gap="md">
      <RefusalAlert refusal={confirm.refusal ?? takeBack.refusal} />
      <Proposals
        sheet={sheet}
        onChange={onChange}
        plan={page.plan}
        litId={litId}
        onLight={onLight}
        isBusy={confirm.isBusy}
        onConfirm={mayEdit ? (proposals) => void give(proposals, false) : undefined}
        onSetAside={mayEdit ? setAsideKeys : undefined}
        {...office}
      />
      {aside.length > 0 && (
        <details className={classes.aside}>
          <summary>{t("plans.proposals.setAside.list", { count: aside.length })}</summary>
          {aside.map((proposal) => (
            <div key={proposal.key} className={classes.asideRow}>
              <Text size="sm">
                {proposal.title} <span className={classes.key}>({proposal.setAside})</span>
              </Text>
              {mayEdit && (
                <Button
                  size="compact-md"
                  variant="subtle"
                  onClick={() => void takeBack.take({ planId, key: proposal.key })}
                >
                  {t("plans.proposals.takeBack")}
                </Button>
              )}
            </div>
          ))}
        </details>
      )}
      {asideKeys !== null && (
        <ReasonWindow
          title={t("plans.proposals.setAside.title")}
          text={t("plans.proposals.setAside.text")}
          confirm={t("plans.proposals.setAside")}
          sending={setAside}
          onConfirm={(reason) => void putAside(reason)}
          onClose={() => setAsideKeys(null)}
        />
      )}
      {vacant !== null && (
        <Modal opened onClose={() => setVacant(null)} title={t("plans.proposals.vacant.title")}>
          <Stack>
            <Text>{t("plans.proposals.vacant.text")}</Text>
            <ul>
              {office.positions
                .filter(({ id }) => !office.heldIds.has(id) && vacant.some(({ positionId }) => positionId === id))
                .map(({ id, title }) => (
                  <li key={id}>{title}</li>
                ))}
            </ul>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setVacant(null)}>
                {t("frame.cancel")}
              </Button>
              <Button loading={confirm.isBusy} onClick={() => void give(vacant, true)}>
                {t("plans.proposals.vacant.confirm")}
              </Button>
            </Group>
          </Stack>
        </Modal>
      )}
    </Stack>
  );
}
