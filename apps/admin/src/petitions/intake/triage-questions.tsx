import { type PetitionKind, type TriageAnswers, type TriageKind, triage } from "@gandan/domain/petitions";
import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useWords } from "../../frame/words.tsx";

interface Properties {
  onKind: (kind: PetitionKind) => void;
  /** Told what the questions lead to, whatever is decided then. */
  onSuggested: (kind: TriageKind) => void;
  /** Where a denunciation is taken in. */
  sealed: ReactNode;
}

/** Plain questions, one at a time, that lead to the kind of a letter; the official decides. */
export function TriageQuestions({ onKind, onSuggested, sealed }: Properties) {
  const { t } = useWords();
  const [answers, setAnswers] = useState<TriageAnswers>({});
  const stand = triage(answers);
  const answer = (given: TriageAnswers) => {
    setAnswers(given);
    const next = triage(given);
    if ("kind" in next) onSuggested(next.kind);
  };
  if ("ask" in stand)
    return (
      <Stack gap="sm">
        <Text fw={500} aria-live="polite">
          {t(`petitions.triage.ask.${stand.ask}`)}
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={() => answer({ ...answers, [stand.ask]: true })}>
            {t("petitions.triage.yes")}
          </Button>
          <Button variant="default" onClick={() => answer({ ...answers, [stand.ask]: false })}>
            {t("petitions.triage.no")}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t("petitions.triage.decide")}
        </Text>
      </Stack>
    );
  const { kind, isMixed, isRepeated } = stand;
  return (
    <Stack gap="sm" aria-live="polite">
      <Text fw={500}>
        {t("petitions.triage.result", {
          kind: kind === "denunciation" ? t("petitions.intake.denunciation") : t(`petitions.kind.${kind}`),
        })}
      </Text>
      {kind === "denunciation" && (
        <Alert color="alarm" variant="light">
          {t("petitions.intake.denunciation.text")}
        </Alert>
      )}
      {kind === "denunciation" && sealed}
      {isMixed && <Text>{t("petitions.triage.mixed")}</Text>}
      {isRepeated && <Text>{t("petitions.triage.repeated")}</Text>}
      <Group gap="xs">
        {kind !== "denunciation" && <Button onClick={() => onKind(kind)}>{t("petitions.triage.take")}</Button>}
        <Button variant="default" onClick={() => setAnswers({})}>
          {t("petitions.triage.back")}
        </Button>
      </Group>
    </Stack>
  );
}
