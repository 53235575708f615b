import type { Id } from "@gandan/domain/values";
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { IconLock, IconLockOpen } from "@tabler/icons-react";
import { useState } from "react";
import { type Outputs, client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./denunciations.module.css";

/** What was opened, with the passphrase for the steps that follow; it lives on this page only. */
export type Opened = Extract<Outputs["denunciations"]["open"], { ok: true }>["value"] & {
  passphrase: string;
  /** Why it was opened; whatever is seen or made while it is open says the same. */
  reason: string;
};

interface Properties {
  denunciationId: Id<"denunciation">;
  opened: Opened | null;
  onOpened: (opened: Opened | null) => void;
}

/** Opens a sealed case with a passphrase and a reason, shows what it says, and closes it again. */
export function OpenCase({ denunciationId, opened, onOpened }: Properties) {
  const { t } = useWords();
  const open = useAsk(client.denunciations.open.mutate);
  const [passphrase, setPassphrase] = useState("");
  const [reason, setReason] = useState("");
  if (opened !== null)
    return (
      <section className={classes.card}>
        <Content opened={opened} />
        <Button
          mt="md"
          variant="default"
          leftSection={<IconLock size={16} aria-hidden />}
          onClick={() => onOpened(null)}
        >
          {t("denunciations.close")}
        </Button>
      </section>
    );
  return (
    <form
      className={classes.card}
      onSubmit={(event) => {
        event.preventDefault();
        void open.take({ denunciationId, passphrase, reason }).then((answer) => {
          if (answer === null) return;
          onOpened({ ...answer.value, passphrase, reason: reason.trim() });
          setPassphrase("");
          setReason("");
        });
      }}
    >
      <h2>{t("denunciations.open.title")}</h2>
      <div className={classes.two}>
        <PasswordInput
          label={t("denunciations.open.passphrase")}
          autoComplete="off"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <TextInput
          label={t("denunciations.open.reason")}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <RefusalAlert refusal={open.refusal} mt="md" />
      <Button
        type="submit"
        mt="md"
        leftSection={<IconLockOpen size={16} aria-hidden />}
        loading={open.isBusy}
        disabled={passphrase === "" || reason.trim() === ""}
      >
        {t("denunciations.open.do")}
      </Button>
    </form>
  );
}

function Content({ opened: { whole, redacted } }: { opened: Opened }) {
  const { t } = useWords();
  const { text, papers, accused } = whole ?? redacted;
  return (
    <>
      <blockquote className={classes.said}>{text}</blockquote>
      <dl className={classes.facts}>
        <dt>{t("denunciations.intake.accused")}</dt>
        <dd>{accused.words}</dd>
        {papers !== null && (
          <>
            <dt>{t("denunciations.intake.papers")}</dt>
            <dd>{papers}</dd>
          </>
        )}
        {whole !== null && (
          <>
            <dt>{t("denunciations.intake.sender")}</dt>
            <dd>
              {[whole.name ?? t("denunciations.anonymous"), whole.address, whole.contact].filter(Boolean).join(" · ")}
            </dd>
            <dt>{t("denunciations.intake.signed.fact")}</dt>
            <dd>{t(whole.isSigned ? "denunciations.yes" : "denunciations.no")}</dd>
          </>
        )}
      </dl>
    </>
  );
}
