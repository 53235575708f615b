import { Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { writeInstant } from "@gandan/i18n";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Outputs, api, client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { addDeviceKey, hasDeviceKeys, keepDeviceKeyName } from "../session/device-keys.ts";
import classes from "./device-keys.module.css";
import { SettingsPart } from "./settings-part.tsx";

/** The devices from which one may sign in with a finger, a face or the device's own code. */
export function DeviceKeys() {
  const { t } = useWords();
  const { data } = useQuery(api.session.passkeys.queryOptions());
  return (
    <SettingsPart id="khoa-thiet-bi" title={t("communes.devices")} lead={t("communes.devices.lead")}>
      <Stack>
        {data !== undefined && data.length > 0 && (
          <ul className={classes.list}>
            {data.map((device) => (
              <Device key={device.id} device={device} />
            ))}
          </ul>
        )}
        {hasDeviceKeys() ? <NewDevice /> : <Text c="dimmed">{t("communes.devices.cannot")}</Text>}
      </Stack>
    </SettingsPart>
  );
}

function Device({ device }: { device: Outputs["session"]["passkeys"][number] }) {
  const { t } = useWords();
  const remove = useAsk(client.session.removePasskey.mutate, t("communes.devices.removed"));
  const { name, createdAt, usedAt } = device;
  return (
    <li className={classes.device}>
      <div>
        <Text fw={500}>{name}</Text>
        <Text size="sm" c="dimmed">
          {t("communes.devices.since", { at: writeInstant(createdAt) })}
          {usedAt !== null && ` · ${t("communes.devices.used", { at: writeInstant(usedAt) })}`}
        </Text>
        <RefusalAlert refusal={remove.refusal} />
      </div>
      <Button
        variant="subtle"
        color="alarm"
        loading={remove.isBusy}
        aria-label={t("communes.devices.remove.of", { name })}
        onClick={() => void remove.take({ id: device.id })}
      >
        {t("communes.devices.remove")}
      </Button>
    </li>
  );
}

function NewDevice() {
  const { t } = useWords();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const add = useAsk(addDeviceKey, t("communes.devices.added"));
  if (!isOpen)
    return (
      <Button variant="default" className={classes.do} onClick={() => setOpen(true)}>
        {t("communes.devices.add")}
      </Button>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add.take({ name, password }).then((answer) => {
          if (answer === null) return;
          keepDeviceKeyName(me.username);
          setOpen(false);
          setName("");
          setPassword("");
        });
      }}
    >
      <Stack maw={420}>
        <TextInput
          data-autofocus
          label={t("communes.devices.name")}
          description={t("communes.devices.name.hint")}
          required
          withAsterisk={false}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <PasswordInput
          label={t("communes.password.current")}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <RefusalAlert refusal={add.code === "account.wrong" ? t("communes.password.wrong") : add.refusal} />
        <Button
          type="submit"
          disabled={name.trim() === "" || password === ""}
          loading={add.isBusy}
          className={classes.do}
        >
          {t("communes.devices.finish")}
        </Button>
      </Stack>
    </form>
  );
}
