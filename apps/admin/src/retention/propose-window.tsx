import type { Id } from "@gandan/domain/values";
import { Text, Textarea } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { client } from "../api.ts";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { newId } from "../asking/new-id.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { FormWindow } from "../asking/form-window.tsx";
import type { RuleRow } from "./rows.ts";
import { ReadMark } from "./rule-table.tsx";
import { sourceWords } from "./rule-words.ts";

interface Properties {
  rule: RuleRow;
  petitionIds: readonly Id<"petition">[];
  onClose: (isDone: boolean) => void;
}

/** Puts files on a list; where no text in force was read, it is written down what the destruction rests on. */
export function ProposeWindow({ rule, petitionIds, onClose }: Properties) {
  const speech = useWords();
  const { t } = speech;
  const navigate = useNavigate();
  const { draft, setDraft, drop } = useKeptDraft(`retention-basis-${rule.kind}`, {
    id: newId("destructionList"),
    basis: "",
  });
  const propose = useAsk(client.retention.propose.mutate, t("retention.propose.done"));
  return (
    <FormWindow
      title={t("retention.propose.title")}
      sending={propose}
      confirm={t("retention.propose.send")}
      onClose={() => onClose(false)}
      onSend={() => {
        void propose.take({ ...draft, kind: rule.kind, petitionIds: [...petitionIds] }).then(async (kept) => {
          if (kept === null) return;
          drop();
          onClose(true);
          await navigate({ to: "/luu-tru/$listId", params: { listId: kept.value.id } });
        });
      }}
    >
      <Text>{t("retention.propose.text")}</Text>
      <div>
        <Text size="sm" c="dimmed">
          {sourceWords(speech, rule)}
        </Text>
        <ReadMark row={rule} />
      </div>
      <Textarea
        data-autofocus
        label={t("retention.basis")}
        description={rule.isVerified ? undefined : t("retention.basis.hint")}
        required={!rule.isVerified}
        autosize
        minRows={3}
        maxLength={2_000}
        value={draft.basis}
        onChange={(event) => setDraft({ ...draft, basis: event.currentTarget.value })}
      />
    </FormWindow>
  );
}
