import { Button } from "@mantine/core";
import { IconDownload, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "../api.ts";
import { ReasonWindow } from "../asking/reason-window.tsx";
import { saveFile } from "../files/save-file.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { ExecuteWindow } from "./execute-window.tsx";
import { MinutesWindow } from "./minutes-window.tsx";
import type { DestructionPage } from "./rows.ts";

/** The steps that are open now to the one who asks; the next one stands out. */
export function ListSteps({ page }: { page: DestructionPage }) {
  const { t } = useWords();
  const { id, revision, steps, minutes, items } = page;
  const [open, setOpen] = useState<"minutes" | "execute" | "withdraw" | null>(null);
  const paper = useAsk(client.retention.paper.query);
  const record = useAsk(client.retention.record.mutate, t("retention.record.done"));
  const execute = useAsk(client.retention.execute.mutate, t("retention.execute.done"));
  const withdraw = useAsk(client.retention.withdraw.mutate, t("retention.withdraw.done"));
  const close = () => setOpen(null);
  return (
    <>
      {steps.includes("withdraw") && (
        <Button variant="subtle" color="alarm" onClick={() => setOpen("withdraw")}>
          {t("retention.withdraw")}
        </Button>
      )}
      {minutes !== null && (
        <Button
          variant="default"
          loading={paper.isBusy}
          leftSection={<IconDownload size={18} aria-hidden />}
          onClick={() => void paper.take({ id }).then((answer) => answer !== null && saveFile(answer.value))}
        >
          {t("retention.minutes.save")}
        </Button>
      )}
      {steps.includes("record") && (
        <Button
          {...(minutes === null ? { color: "earth" } : { variant: "default" })}
          onClick={() => setOpen("minutes")}
        >
          {t(minutes === null ? "retention.record" : "retention.record.again")}
        </Button>
      )}
      {steps.includes("execute") && (
        <Button color="earth" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => setOpen("execute")}>
          {t("retention.execute")}
        </Button>
      )}
      {open === "minutes" && (
        <MinutesWindow
          draftKey={`retention-minutes-${id}-${revision}`}
          minutes={minutes}
          sending={record}
          onRecord={async (written) => (await record.take({ id, revision, minutes: written })) !== null}
          onClose={close}
        />
      )}
      {open === "execute" && (
        <ExecuteWindow
          count={items.filter(({ verdict }) => verdict?.is === "destroy").length}
          text={t("retention.execute.text")}
          refusal={execute.refusal}
          isBusy={execute.isBusy}
          onExecute={() => void execute.take({ id, revision }).then((kept) => kept !== null && close())}
          onClose={close}
        />
      )}
      {open === "withdraw" && (
        <ReasonWindow
          title={t("retention.withdraw")}
          confirm={t("retention.withdraw")}
          sending={withdraw}
          onClose={close}
          onConfirm={(reason) => void withdraw.take({ id, reason, revision }).then((kept) => kept !== null && close())}
        />
      )}
    </>
  );
}
