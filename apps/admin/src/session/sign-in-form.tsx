import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { IconFingerprint } from "@tabler/icons-react";
import { useState } from "react";
import { type Outputs, client } from "../api.ts";
import { useAsk } from "../asking/use-ask.ts";
import type { Me } from "../frame/use-me.ts";
import { CodeField } from "./code-field.tsx";
import { deviceKeyName, hasDeviceKeys, signInByDeviceKey } from "./device-keys.ts";
import { useWords } from "../frame/words.tsx";

export type DemoAccount = Outputs["session"]["welcome"]["demoAccounts"][number];

interface Properties {
  /** A log-in that was picked from the demo list; give the form its user name as key. */
  picked?: DemoAccount | null;
  onSignedIn: (me: Me) => void;
}

/** User name and password; what was typed stays when it was wrong. */
export function SignInForm({ picked = null, onSignedIn }: Properties) {
  const { t } = useWords();
  const [{ username, password }, setTyped] = useState(
    picked === null
      ? { username: deviceKeyName(), password: "" }
      : { username: picked.username, password: picked.password },
  );
  const [code, setCode] = useState("");
  const signIn = useAsk(client.session.signIn.mutate);
  const byDevice = useAsk(signInByDeviceKey);
  const refusal = byDevice.refusal ?? signIn.refusal;
  // Asked for once it is known that this account has one; it stays until the person is in.
  const [isCodeAsked, setCodeAsked] = useState(false);
  if (signIn.code === "account.code-needed" && !isCodeAsked) setCodeAsked(true);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        byDevice.forget();
        void signIn.take({ username, password, ...(isCodeAsked ? { code } : {}) }).then((answer) => {
          if (answer !== null) onSignedIn(answer.value);
        });
      }}
    >
      <Stack gap="md">
        {refusal !== null && (
          <Alert color="alarm" variant="light" role="alert">
            {refusal}
          </Alert>
        )}
        <TextInput
          label={t("session.username")}
          value={username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
          size="md"
          onChange={(event) => setTyped({ password, username: event.currentTarget.value })}
        />
        <PasswordInput
          label={t("session.password")}
          value={password}
          autoComplete="current-password"
          required
          withAsterisk={false}
          size="md"
          onChange={(event) => setTyped({ username, password: event.currentTarget.value })}
        />
        {isCodeAsked && <CodeField value={code} onChange={setCode} />}
        <Button type="submit" color="earth" loading={signIn.isBusy}>
          {t("session.signIn")}
        </Button>
        {hasDeviceKeys() && (
          <Button
            variant="default"
            leftSection={<IconFingerprint size={20} aria-hidden />}
            loading={byDevice.isBusy}
            disabled={username.trim() === ""}
            onClick={() => {
              signIn.forget();
              void byDevice.take(username).then((answer) => {
                if (answer !== null) onSignedIn(answer.value);
              });
            }}
          >
            {t("session.byDevice")}
          </Button>
        )}
      </Stack>
    </form>
  );
}
