import { fold } from "@gandan/domain/values";
import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { faultRefusal } from "../asking/fault-refusal.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useWords } from "../frame/words.tsx";
import { SettingsPart } from "./settings-part.tsx";

/** Takes the demo commune away in one step; the name is typed so that nobody does it by a slip. */
export function DemoRemoval({ communeName }: { communeName: string }) {
  const { t, refusal: say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isSame = fold(typed.trim()) === fold(communeName);

  const remove = async () => {
    setBusy(true);
    const answer = await client.communes.removeDemo
      .mutate()
      .catch((error: unknown) => ({ ok: false as const, refusal: faultRefusal(error) }));
    setBusy(false);
    // Nothing of the removed commune may stay in this page's memory.
    if (answer.ok) window.location.assign("/khoi-tao");
    else setRefusal(say(answer.refusal));
  };

  return (
    <SettingsPart id="du-lieu-mau" title={t("communes.demo")} lead={t("communes.demo.lead")}>
      <Group>
        <Button variant="outline" color="alarm" onClick={() => setOpen(true)}>
          {t("communes.demo.remove")}
        </Button>
      </Group>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={t("communes.demo.ask", { name: communeName })}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isSame && !isBusy) void remove();
          }}
        >
          <Stack>
            <Text>{t("communes.demo.what")}</Text>
            <TextInput
              data-autofocus
              label={t("communes.demo.type", { name: communeName })}
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <RefusalAlert refusal={refusal} />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={() => setOpen(false)}>
                {t("frame.cancel")}
              </Button>
              <Button type="submit" color="alarm" disabled={!isSame} loading={isBusy}>
                {t("communes.demo.remove")}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </SettingsPart>
  );
}
