import { Alert, Button, Group, Stack, Title } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { writeWeekday } from "@gandan/i18n";
import { Link } from "@tanstack/react-router";
import type { Outputs } from "../../api.ts";
import { useMe } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import classes from "./intake.module.css";
import { ReceiptMark } from "./receipt-mark.tsx";

type Value = Extract<Outputs["petitions"]["receive"], { ok: true }>["value"];

/** What was entered: its number, by when to act, what is missing, and the receipt to hand over. */
export function Taken({ taken: { petition, missing, answerBy }, onNext }: { taken: Value; onNext: () => void }) {
  const { t, language } = useWords();
  const { commune } = useMe();
  const day = answerBy?.day ?? petition.dueOn;
  return (
    <Stack gap="lg" maw={640}>
      <Title order={2} size="h3" aria-live="polite">
        {t("petitions.intake.done", { number: petition.number ?? 0, year: String(petition.registerYear ?? "") })}
      </Title>
      <p className={classes.due}>
        {day === null
          ? t("petitions.intake.done.noDue")
          : t("petitions.intake.done.due", { day: writeWeekday(day, language) })}
      </p>
      {missing.length > 0 && (
        <Alert color="gold" variant="light" title={t("petitions.missing")}>
          {t("petitions.missing.lead")} {missing.map((field) => t(`petitions.missing.${field}`)).join(", ")}.
        </Alert>
      )}
      <section className={classes.receipt}>
        <h3>{t("petitions.intake.done.receipt")}</h3>
        <p>{commune.name}</p>
        <ReceiptMark receipt={petition.receipt} />
        <p>{t(`petitions.kind.${petition.kind}`)}</p>
        {day !== null && <p>{t("petitions.intake.done.due", { day: writeWeekday(day, language) })}</p>}
      </section>
      <Group gap="xs" className={classes.actions ?? ""}>
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {t("petitions.intake.done.print")}
        </Button>
        <Button
          variant="default"
          renderRoot={(root) => <Link to="/tieng-dan" search={{ id: petition.id }} {...root} />}
        >
          {t("petitions.intake.done.open")}
        </Button>
        <Button onClick={onNext}>{t("petitions.intake.done.next")}</Button>
      </Group>
    </Stack>
  );
}
