import type { Id } from "@gandan/domain/values";
import { Button, Checkbox, Group, Textarea } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { FormWindow } from "../asking/form-window.tsx";
import classes from "./retention.module.css";
import type { DestructionPage } from "./rows.ts";

interface Properties {
  page: DestructionPage;
  petitionIds: Id<"petition">[];
  onAll: (isOn: boolean) => void;
  onDone: () => void;
}

/** What a leader does with the chosen files: they may go, or they stay and why. */
export function DecideBar({ page: { id, revision, items }, petitionIds, onAll, onDone }: Properties) {
  const { t } = useWords();
  const [isKeeping, setKeeping] = useState(false);
  const decide = useAsk(client.retention.decide.mutate, t("retention.decide.done"));
  const { draft, setDraft, drop } = useKeptDraft(`retention-keep-${id}`, { reason: "", isForGood: false });
  const count = petitionIds.length;
  return (
    <div className={classes.bar}>
      <Checkbox
        label={t("retention.decide.all")}
        checked={count === items.length}
        indeterminate={count > 0 && count < items.length}
        onChange={(event) => onAll(event.currentTarget.checked)}
      />
      <Group gap="xs">
        <Button variant="default" disabled={count === 0} onClick={() => setKeeping(true)}>
          {t("retention.decide.keep", { count })}
        </Button>
        <Button
          color="earth"
          disabled={count === 0}
          loading={decide.isBusy}
          onClick={() =>
            void decide
              .take({ id, petitionIds, is: "destroy", reason: "", revision })
              .then((kept) => kept !== null && onDone())
          }
        >
          {t("retention.decide.destroy", { count })}
        </Button>
      </Group>
      {!isKeeping && <RefusalAlert refusal={decide.refusal} />}
      {isKeeping && (
        <FormWindow
          title={t("retention.decide.keep.title")}
          sending={decide}
          confirm={t("retention.decide.keep", { count })}
          onClose={() => setKeeping(false)}
          onSend={() => {
            const is = draft.isForGood ? "keep-for-good" : "keep";
            void decide.take({ id, petitionIds, is, reason: draft.reason, revision }).then((kept) => {
              if (kept === null) return;
              drop();
              setKeeping(false);
              onDone();
            });
          }}
        >
          <Textarea
            data-autofocus
            label={t("frame.reason")}
            required
            autosize
            minRows={3}
            maxLength={1_000}
            value={draft.reason}
            onChange={(event) => setDraft({ ...draft, reason: event.currentTarget.value })}
          />
          <Checkbox
            label={t("retention.decide.for-good")}
            checked={draft.isForGood}
            onChange={(event) => setDraft({ ...draft, isForGood: event.currentTarget.checked })}
          />
        </FormWindow>
      )}
    </div>
  );
}
