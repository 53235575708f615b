import type { TriageKind } from "@gandan/domain/petitions";
import { Alert, Button, Group, Modal, Select, Stack, Text, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { IconLock } from "@tabler/icons-react";
import { useState } from "react";
import { type Outputs, api, client } from "../../api.ts";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import { Shown } from "../../asking/shown.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { useWords } from "../../frame/words.tsx";
import { KindDates } from "./kind-dates.tsx";
import { KindPath } from "./kind-path.tsx";
import type { PetitionRow } from "../rows.ts";
import { TriageQuestions } from "../intake/triage-questions.tsx";

interface Properties {
  petition: PetitionRow;
  onClose: () => void;
}

/** Another kind for a matter: which it is, what that moves and by which rule, and why; shown before it is done. */
export function KindWindow({ petition, onClose }: Properties) {
  const { t, refusal } = useWords();
  const query = useQuery(api.petitions.kindChoices.queryOptions({ petitionId: petition.id }));
  return (
    <Modal opened onClose={onClose} title={t("petitions.step.correct-kind")} size="lg">
      <Shown query={query}>
        {(choices) =>
          choices.stays !== null ? (
            <Alert color="gold" variant="light">
              {refusal(choices.stays)}
            </Alert>
          ) : (
            <KindForm petition={petition} choices={choices} onClose={onClose} />
          )
        }
      </Shown>
    </Modal>
  );
}

function KindForm({ petition, choices, onClose }: Properties & { choices: Outputs["petitions"]["kindChoices"] }) {
  const { t } = useWords();
  const correct = useAsk(client.petitions.correctKind.mutate, t("petitions.turn.done"));
  const [kind, setKind] = useState<TriageKind | null>(null);
  const [reason, setReason] = useState("");
  const [suggested, setSuggested] = useState<TriageKind | null>(null);
  const [isAsking, setAsking] = useState(false);
  const choice = choices.choices.find((one) => one.kind === kind) ?? null;

  const send = async () => {
    if (kind === null || kind === "denunciation") return;
    const asked = { petitionId: petition.id, revision: petition.revision, kind, reason, suggested };
    if ((await correct.take(asked)) !== null) onClose();
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap="md">
        <Text>{t("petitions.turn.now", { kind: t(`petitions.kind.${petition.kind}`) })}</Text>
        <Select
          label={t("petitions.turn.kind")}
          placeholder={t("petitions.turn.choose")}
          allowDeselect={false}
          value={kind}
          data={[
            ...choices.choices.map((one) => ({
              value: one.kind,
              label: t(`petitions.kind.${one.kind}`),
            })),
            ...(choices.denunciation === null
              ? []
              : [{ value: "denunciation" as const, label: t("petitions.intake.denunciation") }]),
          ]}
          onChange={setKind}
        />
        {isAsking ? (
          <TriageQuestions
            onSuggested={setSuggested}
            sealed={<SealLink petitionId={petition.id} />}
            onKind={(led) => {
              setAsking(false);
              if (led !== petition.kind) setKind(led);
            }}
          />
        ) : (
          <Button variant="default" size="sm" w="fit-content" onClick={() => setAsking(true)}>
            {t("petitions.intake.kind.help")}
          </Button>
        )}
        {kind === "denunciation" && choices.denunciation !== null && (
          <>
            <Text>{t("petitions.turn.path.denunciation")}</Text>
            <KindDates limits={choices.denunciation} />
            <SealLink petitionId={petition.id} />
          </>
        )}
        {choice !== null && (
          <>
            <KindPath choice={choice} />
            <KindDates limits={choice.limits} />
          </>
        )}
        {kind !== "denunciation" && (
          <>
            <Textarea
              label={t("petitions.turn.reason")}
              description={t("petitions.turn.reason.hint")}
              autosize
              minRows={3}
              maxLength={5_000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <RefusalAlert refusal={correct.refusal} />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t("frame.cancel")}
              </Button>
              <Button type="submit" loading={correct.isBusy} disabled={kind === null || reason.trim() === ""}>
                {t("petitions.turn.do")}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </form>
  );
}

function SealLink({ petitionId }: { petitionId: PetitionRow["id"] }) {
  const { t } = useWords();
  return (
    <Button
      w="fit-content"
      leftSection={<IconLock size={16} aria-hidden />}
      renderRoot={(root) => <Link to="/to-cao/chuyen/$petitionId" params={{ petitionId }} {...root} />}
    >
      {t("petitions.turn.seal")}
    </Button>
  );
}
