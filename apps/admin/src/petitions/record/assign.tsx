import { type RoleChart, chartOn, holdersOf } from "@gandan/domain/roles";
import type { Day } from "@gandan/domain/values";
import { Button, Select } from "@mantine/core";
import { IconUserShare } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "../../api.ts";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { useWords } from "../../frame/words.tsx";
import { accentBlind } from "../../page/accent-blind.ts";
import classes from "./record.module.css";
import type { PetitionRow } from "../rows.ts";

interface Properties {
  petition: PetitionRow;
  chart: RoleChart;
  today: Day;
  mayAssign: boolean;
}

/** With which position a word is, and giving it to another. */
export function Assign({ petition, chart, today, mayAssign }: Properties) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(petition.positionId);
  const positions = chartOn(chart, today).positions;
  const title = positions.find((position) => position.id === chosen)?.title ?? "";
  const assign = useAsk(client.petitions.assign.mutate, t("petitions.assign.done", { title }));

  if (!mayAssign) return <p className={classes.assigned}>{petition.positionTitle ?? t("petitions.assign.none")}</p>;
  const nameOf = (position: (typeof positions)[number]) =>
    holdersOf(chart, position.id, today).length === 0
      ? `${position.title} (${t("petitions.assign.vacant")})`
      : position.title;
  const submit = () => {
    const position = positions.find((known) => known.id === chosen);
    if (position !== undefined) void assign.take({ petitionId: petition.id, positionId: position.id });
  };
  return (
    <div className={classes.assign}>
      <Select
        className={classes.grow}
        aria-label={t("petitions.assign")}
        placeholder={t("petitions.assign.choose")}
        searchable
        filter={accentBlind}
        value={chosen}
        data={positions.map((position) => ({ value: position.id as string, label: nameOf(position) }))}
        onChange={setChosen}
      />
      <Button
        variant="default"
        leftSection={<IconUserShare size={16} aria-hidden />}
        loading={assign.isBusy}
        disabled={chosen === null || chosen === petition.positionId}
        onClick={submit}
      >
        {t(petition.positionId === null ? "petitions.assign.do" : "petitions.assign.again")}
      </Button>
      <div className={classes.wide}>
        <RefusalAlert refusal={assign.refusal} />
      </div>
    </div>
  );
}
