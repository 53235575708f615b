import { Password } from "@gandan/domain/roles";
import { PasswordInput, Text } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import type { AccountRow } from "./account-rows.ts";
import { FormWindow } from "../asking/form-window.tsx";

export interface AccountStep {
  kind: "reset" | "close" | "open";
  account: AccountRow;
}

/** A step with somebody's account, told before it is taken. */
export const AccountStepForm = ({ step, onClose }: { step: AccountStep; onClose: () => void }) =>
  step.kind === "reset" ? (
    <ResetPassword account={step.account} onClose={onClose} />
  ) : (
    <SwitchAccount account={step.account} isOpening={step.kind === "open"} onClose={onClose} />
  );

function ResetPassword({ account, onClose }: { account: AccountRow; onClose: () => void }) {
  const { t } = useWords();
  const { username } = account;
  const reset = useAsk(client.accounts.resetPassword.mutate, t("roles.accounts.reset.done", { username }));
  const [typed, setTyped] = useState("");
  const [isTried, setTried] = useState(false);
  const password = Password.safeParse(typed);

  const submit = async () => {
    setTried(true);
    if (!password.success) return;
    if (await reset.take({ accountId: account.id, password: password.data })) onClose();
  };

  return (
    <FormWindow
      title={t("roles.accounts.reset.of", { username })}
      confirm={t("roles.accounts.reset")}
      sending={reset}
      onClose={onClose}
      onSend={submit}
    >
      <Text>{t("roles.accounts.reset.lead")}</Text>
      <PasswordInput
        data-autofocus
        label={t("roles.accounts.password.new")}
        description={t("roles.accounts.password.hint")}
        autoComplete="new-password"
        value={typed}
        error={isTried && !password.success ? t("roles.field.password") : null}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </FormWindow>
  );
}

interface SwitchProperties {
  account: AccountRow;
  isOpening: boolean;
  onClose: () => void;
}

function SwitchAccount({ account, isOpening, onClose }: SwitchProperties) {
  const { t } = useWords();
  const { username } = account;
  const open = useAsk(client.accounts.enable.mutate, t("roles.accounts.opened", { username }));
  const close = useAsk(client.accounts.disable.mutate, t("roles.accounts.closed", { username }));
  const step = isOpening ? open : close;
  return (
    <FormWindow
      title={isOpening ? t("roles.accounts.open.of", { username }) : t("roles.accounts.close.of", { username })}
      confirm={t(isOpening ? "roles.accounts.open" : "roles.accounts.close")}
      sending={step}
      onClose={onClose}
      onSend={() => void step.take({ accountId: account.id }).then((done) => done && onClose())}
    >
      <Text>
        {account.personName}
        {isOpening ? "" : `. ${t("roles.accounts.close.lead")}`}
      </Text>
    </FormWindow>
  );
}
