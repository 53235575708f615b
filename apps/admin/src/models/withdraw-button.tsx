import { Button } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { newId } from "../asking/new-id.ts";
import { ReasonWindow } from "../asking/reason-window.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import type { ModelPage } from "./rows.ts";

interface Properties {
  model: ModelPage["model"];
  evidence: ModelPage["history"][number];
}

/** Takes a piece of evidence off with a reason; it stays in the history. */
export function WithdrawButton({ model, evidence }: Properties) {
  const { t } = useWords();
  const [isAsked, setAsked] = useState(false);
  // Made once: sent twice, it is the same withdrawal.
  const [id] = useState(() => newId("modelEvent"));
  const ask = useAsk(client.models.withdraw.mutate, t("models.withdraw.done"));
  return (
    <>
      <Button variant="subtle" color="alarm" size="compact-sm" onClick={() => setAsked(true)}>
        {t("models.withdraw")}
      </Button>
      {isAsked && (
        <ReasonWindow
          title={t("models.withdraw")}
          text={t("models.withdraw.text")}
          confirm={t("models.withdraw")}
          sending={ask}
          onConfirm={async (reason) => {
            const asked = { id, modelId: model.id, evidenceId: evidence.id, reason, revision: model.revision };
            if ((await ask.take(asked)) !== null) setAsked(false);
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
