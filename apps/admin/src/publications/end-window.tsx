import type { Day } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Alert, Text } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import { FormWindow } from "../asking/form-window.tsx";
import type { DocumentRow } from "./rows.ts";

/** Takes down what still hangs; says so where that is earlier than the law allows. */
export function EndWindow({ document, today, onClose }: { document: DocumentRow; today: Day; onClose: () => void }) {
  const { t } = useWords();
  const [on, setOn] = useState<Day | null>(today);
  const end = useAsk(client.publications.end.mutate, t("publications.end.done"));
  const { id, revision } = document.publication;
  const latest = document.ways
    .flatMap(({ until, state }) => (state === "kept" || until === null ? [] : [until]))
    .sort()
    .at(-1);
  const isEarly = on !== null && latest !== undefined && on < latest;
  return (
    <FormWindow
      title={t("publications.end")}
      sending={end}
      confirm={t("publications.end.do")}
      onClose={onClose}
      onSend={() => {
        if (on !== null) void end.take({ id, revision, on }).then((answer) => answer !== null && onClose());
      }}
    >
      <Text>{document.publication.document}</Text>
      <DayField label={t("publications.end.on")} value={on} onChange={setOn} />
      {isEarly && (
        <Alert color="gold" variant="light">
          {t("publications.end.early", { day: writeDay(latest) })}
        </Alert>
      )}
    </FormWindow>
  );
}
