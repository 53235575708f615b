import { Button, CopyButton, Group, Stack, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { SettingsPart } from "./settings-part.tsx";

/** One's own deadlines in a calendar program: a secret address, shown once, that can be closed. */
export function CalendarFeed() {
  const { t } = useWords();
  const { data } = useQuery(api.session.calendarFeed.queryOptions());
  const [address, setAddress] = useState<string | null>(null);
  const make = useAsk(
    async () => ({ ok: true as const, value: await client.session.makeCalendarFeed.mutate() }),
    t("communes.feed.made"),
  );
  const end = useAsk(
    async () => ({ ok: true as const, value: await client.session.endCalendarFeed.mutate() }),
    t("communes.feed.ended"),
  );
  if (data === undefined) return null;
  const begin = async () => {
    const answer = await make.take(undefined);
    if (answer !== null) setAddress(`${window.location.origin}/lich/${answer.value.token}.ics`);
  };
  const close = async () => {
    if ((await end.take(undefined)) !== null) setAddress(null);
  };
  return (
    <SettingsPart id="lich-rieng" title={t("communes.feed")} lead={t("communes.feed.lead")}>
      <Stack maw={560} gap="sm">
        <RefusalAlert refusal={make.refusal ?? end.refusal} />
        {address !== null && (
          <>
            <TextInput
              label={t("communes.feed.address")}
              description={t("communes.feed.once")}
              readOnly
              value={address}
              onFocus={(event) => event.currentTarget.select()}
            />
            <CopyButton value={address}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy} style={{ justifySelf: "start" }} maw="fit-content">
                  {t(copied ? "communes.feed.copied" : "communes.feed.copy")}
                </Button>
              )}
            </CopyButton>
          </>
        )}
        {data.isOn && address === null && <Text size="sm">{t("communes.feed.isOn")}</Text>}
        <Group gap="xs">
          <Button variant="default" loading={make.isBusy} onClick={() => void begin()}>
            {t(data.isOn ? "communes.feed.again" : "communes.feed.make")}
          </Button>
          {data.isOn && (
            <Button variant="default" loading={end.isBusy} onClick={() => void close()}>
              {t("communes.feed.end")}
            </Button>
          )}
        </Group>
      </Stack>
    </SettingsPart>
  );
}
