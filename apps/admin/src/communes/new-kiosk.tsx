import { writeInstant } from "@gandan/i18n";
import { Button, Code, CopyButton, Group, Text, TextInput } from "@mantine/core";
import { IconDeviceTablet } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./new-kiosk.module.css";

/** A one-time code by which a screen is connected. It is shown once and kept nowhere. */
export function NewKiosk() {
  const { t } = useWords();
  const [name, setName] = useState("");
  const [made, setMade] = useState<{ code: string; until: string; name: string } | null>(null);
  const make = useAsk(client.kiosks.createCode.mutate);
  const address = `${window.location.origin}/kiosk/`;

  const submit = async () => {
    const answer = await make.take({ name: name.trim() });
    if (answer === null) return;
    setMade({ code: answer.value.code, until: writeInstant(answer.value.expiresAt), name: name.trim() });
    setName("");
  };

  return (
    <div>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "" && !make.isBusy) void submit();
        }}
      >
        <TextInput
          className={classes.name}
          label={t("communes.kiosks.new.name")}
          placeholder={t("communes.kiosks.new.example")}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          leftSection={<IconDeviceTablet size={18} aria-hidden />}
          loading={make.isBusy}
          disabled={name.trim() === ""}
        >
          {t("communes.kiosks.new.do")}
        </Button>
      </form>
      <RefusalAlert refusal={make.refusal} mt="sm" />
      <div aria-live="polite">
        {made !== null && (
          <div className={classes.made}>
            <Text fw={500}>{t("communes.kiosks.code", { name: made.name })}</Text>
            <output className={classes.code}>{made.code}</output>
            <Text size="sm">{t("communes.kiosks.code.until", { at: made.until })}</Text>
            <Group gap="xs" mt={8}>
              <Text size="sm">
                {t("communes.kiosks.code.address")} <Code>{address}</Code>
              </Text>
              <CopyButton value={address}>
                {({ copied, copy }) => (
                  <Button variant="subtle" size="compact-sm" onClick={copy}>
                    {t(copied ? "communes.copied" : "communes.copy")}
                  </Button>
                )}
              </CopyButton>
            </Group>
          </div>
        )}
      </div>
    </div>
  );
}
