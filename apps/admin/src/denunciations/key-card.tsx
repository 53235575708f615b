import { Button, PasswordInput, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./denunciations.module.css";

const shortest = 12;

/** Makes the person's own keys; the passphrase is known to nobody else and cannot be reset. */
export function KeyCard() {
  const { t } = useWords();
  const make = useAsk(client.denunciations.makeKeys.mutate, t("denunciations.keys.made"));
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const differs = again !== "" && again !== passphrase;
  return (
    <form
      className={classes.card}
      onSubmit={(event) => {
        event.preventDefault();
        void make.take({ passphrase });
      }}
    >
      <Stack gap="md" maw={520}>
        <Title order={2} size="h4">
          {t("denunciations.keys.title")}
        </Title>
        <Text>{t("denunciations.keys.text")}</Text>
        <PasswordInput
          label={t("denunciations.keys.passphrase")}
          description={t("denunciations.keys.passphrase.hint", { count: shortest })}
          autoComplete="new-password"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <PasswordInput
          label={t("denunciations.keys.again")}
          autoComplete="new-password"
          error={differs ? t("denunciations.keys.differs") : null}
          value={again}
          onChange={(event) => setAgain(event.currentTarget.value)}
        />
        <RefusalAlert refusal={make.refusal} />
        <Button
          type="submit"
          className={classes.own ?? ""}
          loading={make.isBusy}
          disabled={passphrase.length < shortest || again !== passphrase}
        >
          {t("denunciations.keys.do")}
        </Button>
      </Stack>
    </form>
  );
}
