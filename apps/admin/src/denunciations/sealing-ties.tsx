import { Checkbox, Fieldset, Stack, Text } from "@mantine/core";
import type { Outputs } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./denunciations.module.css";

type Ties = Outputs["denunciations"]["sealingTies"];

interface Properties {
  ties: Ties;
  isAgreed: boolean;
  onAgreed: (isAgreed: boolean) => void;
}

/** What stands in the way of a sealing, and the one agreement that it is undone with it. */
export function SealingTies({ ties: { cases, tasks }, isAgreed, onAgreed }: Properties) {
  const { t } = useWords();
  if (cases.length + tasks.length === 0) return null;
  return (
    <Fieldset legend={t("denunciations.seal.ties")}>
      <Stack gap="md">
        <Text size="sm">{t("denunciations.seal.ties.lead")}</Text>
        {cases.length > 0 && (
          <section aria-label={t("denunciations.seal.ties.cases")}>
            <Text fw={600}>{t("denunciations.seal.ties.cases")}</Text>
            <ul className={classes.ties}>
              {cases.map(({ id, kind, number, registerYear, receipt }) => (
                <li key={id}>
                  {t("denunciations.seal.ties.case", {
                    kind: t(`petitions.kind.${kind}`),
                    number: number === null ? receipt : `${number}/${registerYear}`,
                  })}
                </li>
              ))}
            </ul>
          </section>
        )}
        {tasks.length > 0 && (
          <section aria-label={t("denunciations.seal.ties.tasks")}>
            <Text fw={600}>{t("denunciations.seal.ties.tasks")}</Text>
            <ul className={classes.ties}>
              {tasks.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </section>
        )}
        <Checkbox
          label={t("denunciations.seal.ties.agree")}
          checked={isAgreed}
          onChange={(event) => onAgreed(event.currentTarget.checked)}
        />
      </Stack>
    </Fieldset>
  );
}
