import { Alert, Button, PasswordInput, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Outputs, api, client } from "../api.ts";
import { QrCode } from "../page/qr-code.tsx";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { CodeField } from "../session/code-field.tsx";
import classes from "./second-step.module.css";
import { SettingsPart } from "./settings-part.tsx";

/** A code of one's phone besides the password: to be switched on with a first code, off with the password. */
export function SecondStep() {
  const { t } = useWords();
  const { data } = useQuery(api.session.secondStep.queryOptions());
  return (
    <SettingsPart id="hai-buoc" title={t("communes.second")} lead={t("communes.second.lead")}>
      {data?.isOn === true && <SwitchOff />}
      {data?.isOn === false && <SwitchOn />}
    </SettingsPart>
  );
}

function SwitchOn() {
  const { t } = useWords();
  const [offer, setOffer] = useState<Outputs["session"]["offerSecondStep"] | null>(null);
  const [code, setCode] = useState("");
  const begin = useAsk(client.session.beginSecondStep.mutate, t("communes.second.isOn"));
  if (offer === null)
    return (
      <Button variant="default" onClick={() => void client.session.offerSecondStep.mutate().then(setOffer)}>
        {t("communes.second.on")}
      </Button>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void begin.take({ secret: offer.secret, code });
      }}
    >
      <Stack maw={420}>
        <Text>{t("communes.second.scan")}</Text>
        <QrCode text={offer.address} name={t("communes.second.qr")} className={classes.qr} />
        <Text size="sm" c="dimmed">
          {t("communes.second.byHand")} <span className={classes.secret}>{offer.secret.match(/.{4}/g)?.join(" ")}</span>
        </Text>
        <CodeField value={code} onChange={setCode} />
        <RefusalAlert refusal={begin.refusal} />
        <Button type="submit" disabled={code.length !== 6} loading={begin.isBusy} className={classes.do}>
          {t("communes.second.finish")}
        </Button>
      </Stack>
    </form>
  );
}

function SwitchOff() {
  const { t } = useWords();
  const [password, setPassword] = useState("");
  const end = useAsk(client.session.endSecondStep.mutate, t("communes.second.isOff"));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void end.take({ password });
      }}
    >
      <Stack maw={420}>
        <Alert color="leaf" variant="light">
          {t("communes.second.isOn")}
        </Alert>
        <PasswordInput
          label={t("communes.password.current")}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <RefusalAlert refusal={end.code === "account.wrong" ? t("communes.password.wrong") : end.refusal} />
        <Button type="submit" variant="default" disabled={password === ""} loading={end.isBusy} className={classes.do}>
          {t("communes.second.off")}
        </Button>
      </Stack>
    </form>
  );
}
