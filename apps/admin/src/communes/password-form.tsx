import { Button, PasswordInput, Stack } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { SettingsPart } from "./settings-part.tsx";

const shortest = 10;
const empty = { current: "", next: "", again: "" };

/** One's own password; every other place where one is signed in is signed out. */
export function PasswordForm() {
  const { t } = useWords();
  const [typed, setTyped] = useState(empty);
  const [isTried, setTried] = useState(false);
  const change = useAsk(client.session.changePassword.mutate, t("communes.password.changed"));
  const faults = {
    current: typed.current === "" ? t("communes.password.field.current") : null,
    next: typed.next.length < shortest ? t("communes.password.field.next") : null,
    again: typed.again === typed.next ? null : t("communes.password.field.again"),
  };
  const shown = (name: keyof typeof faults) => (isTried ? faults[name] : null);
  const keep = (name: keyof typeof empty) => (event: React.ChangeEvent<HTMLInputElement>) =>
    setTyped({ ...typed, [name]: event.currentTarget.value });

  const submit = async () => {
    setTried(true);
    if (Object.values(faults).some((fault) => fault !== null)) return;
    const answer = await change.take({ current: typed.current, next: typed.next });
    if (answer === null) return;
    setTyped(empty);
    setTried(false);
  };

  return (
    <SettingsPart id="mat-khau" title={t("communes.password")} lead={t("communes.password.lead")}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!change.isBusy) void submit();
        }}
      >
        <Stack maw={420} align="stretch">
          <PasswordInput
            label={t("communes.password.current")}
            autoComplete="current-password"
            value={typed.current}
            error={shown("current")}
            onChange={keep("current")}
          />
          <PasswordInput
            label={t("communes.password.next")}
            description={t("communes.password.hint")}
            inputWrapperOrder={["label", "input", "description", "error"]}
            autoComplete="new-password"
            value={typed.next}
            error={shown("next")}
            onChange={keep("next")}
          />
          <PasswordInput
            label={t("communes.password.again")}
            autoComplete="new-password"
            value={typed.again}
            error={shown("again")}
            onChange={keep("again")}
          />
          <RefusalAlert refusal={change.code === "account.wrong" ? t("communes.password.wrong") : change.refusal} />
          <Button type="submit" variant="default" loading={change.isBusy} style={{ alignSelf: "start" }}>
            {t("communes.password.do")}
          </Button>
        </Stack>
      </form>
    </SettingsPart>
  );
}
