import { type Id } from "@gandan/domain/values";
import { Alert, Button, Group, Modal, Select, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Inputs, api, client, refresh } from "../api.ts";
import { ReasonWindow } from "../asking/reason-window.tsx";
import { offerUndo } from "../asking/undo-notice.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import classes from "./tasks-page.module.css";

type Change = Inputs["tasks"]["bulk"]["change"];

/** What can be done with many tasks at once: first how many it meets, then it is done, then it can be taken back. */
export function BulkBar({ ids, onDone }: { ids: readonly Id<"task">[]; onDone: () => void }) {
  const { t } = useWords();
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const [wanted, setWanted] = useState<{ change: Change; words: string } | null>(null);
  const [isCancelling, setCancelling] = useState(false);
  const bulk = useAsk(client.tasks.bulk.mutate);

  const take = async (change: Change) => {
    const answer = await bulk.take({ taskIds: [...ids], change });
    if (answer === null) return;
    setWanted(null);
    setCancelling(false);
    onDone();
    offerUndo(t("tasks.bulk.done", { count: answer.value.changed }), {
      label: t("frame.undo"),
      take: () => void client.tasks.undo.mutate({ undo: answer.value.undo }).then(refresh),
    });
  };

  return (
    <div className={classes.bulk} role="toolbar" aria-label={t("tasks.bulk")}>
      <Text fw={500}>{t("tasks.bulk.chosen", { count: ids.length })}</Text>
      <Select
        aria-label={t("tasks.bulk.position")}
        placeholder={t("tasks.bulk.position")}
        searchable
        value={null}
        comboboxProps={{ width: 340 }}
        data={(chart?.positions ?? []).map((position) => ({ value: position.id, label: position.title }))}
        onChange={(value) => {
          const position = chart?.positions.find((it) => it.id === value);
          if (position === undefined) return;
          setWanted({
            change: { positionId: position.id },
            words: t("tasks.bulk.toPosition", { title: position.title }),
          });
        }}
      />
      <DayField
        aria-label={t("tasks.bulk.deadline")}
        placeholder={t("tasks.bulk.deadline")}
        value={null}
        w={150}
        onChange={(value) => {
          if (value === null) return;
          setWanted({
            change: { deadline: value },
            words: t("tasks.bulk.toDeadline", { day: value.split("-").toReversed().join("/") }),
          });
        }}
      />
      <Button variant="default" onClick={() => setCancelling(true)}>
        {t("tasks.step.cancel")}
      </Button>
      <Button variant="subtle" ml="auto" onClick={onDone}>
        {t("tasks.bulk.none")}
      </Button>
      {wanted !== null && (
        <Modal opened onClose={() => setWanted(null)} title={t("tasks.bulk.preview", { count: ids.length })}>
          <Stack>
            <Text>{wanted.words}</Text>
            {bulk.refusal !== null && (
              <Alert color="alarm" variant="light" role="alert">
                {bulk.refusal}
              </Alert>
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setWanted(null)}>
                {t("frame.cancel")}
              </Button>
              <Button loading={bulk.isBusy} onClick={() => void take(wanted.change)}>
                {t("tasks.bulk.apply", { count: ids.length })}
              </Button>
            </Group>
          </Stack>
        </Modal>
      )}
      {isCancelling && (
        <ReasonWindow
          title={t("tasks.bulk.cancel", { count: ids.length })}
          confirm={t("tasks.step.cancel")}
          sending={bulk}
          onConfirm={(reason) => void take({ cancel: reason })}
          onClose={() => setCancelling(false)}
        />
      )}
    </div>
  );
}
