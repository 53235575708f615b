import type { PetitionKind } from "@gandan/domain/petitions";
import { Alert, Button, Select, Stack, TextInput, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Outputs, api, client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { KindDates } from "../petitions/record/kind-dates.tsx";
import classes from "./denunciations.module.css";
import type { Opened } from "./open-case.tsx";

type Page = Outputs["denunciations"]["get"];
type Kind = Exclude<PetitionKind, "session-question">;

const kinds: readonly Kind[] = ["complaint", "recommendation", "feedback", "information-request"];

/** An open case that is no denunciation: which kind it is, why, and word by word what leaves the seal. */
export function TurnForm({ page, opened }: { page: Page; opened: Opened }) {
  const { t } = useWords();
  const { whole, passphrase } = opened;
  const [kind, setKind] = useState<Kind | null>(null);
  const [reason, setReason] = useState("");
  const [text, setText] = useState(whole?.text ?? "");
  const [name, setName] = useState(whole?.name ?? "");
  const [address, setAddress] = useState(whole?.address ?? "");
  const [contact, setContact] = useState(whole?.contact ?? "");
  const turn = useAsk(client.denunciations.turn.mutate, ({ number, registerYear }) =>
    t("denunciations.turn.done", { number: `${number}/${registerYear}` }),
  );
  const denunciationId = page.denunciation.id;
  const dates = useQuery(api.denunciations.turnDates.queryOptions({ denunciationId })).data;
  const limits = dates?.find((one) => one.kind === kind)?.limits;
  const filled = (said: string) => (said.trim() === "" ? null : said.trim());
  const send = async () => {
    if (kind === null) return;
    const { revision } = page.denunciation;
    const clear = { text, name: filled(name), address: filled(address), contact: filled(contact) };
    await turn.take({ denunciationId, revision, passphrase, kind, reason, ...clear });
  };
  return (
    <details className={classes.card}>
      <summary>{t("denunciations.turn.title")}</summary>
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack gap="md" mt="md">
          <Alert color="gold" variant="light">
            {t("denunciations.turn.warning")}
          </Alert>
          <Select
            label={t("petitions.turn.kind")}
            placeholder={t("petitions.turn.choose")}
            value={kind}
            data={kinds.map((value) => ({ value, label: t(`petitions.kind.${value}`) }))}
            onChange={setKind}
          />
          {limits !== undefined && <KindDates limits={limits} />}
          <Textarea
            label={t("denunciations.turn.text")}
            description={t("denunciations.turn.text.hint")}
            autosize
            minRows={4}
            maxLength={20_000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <TextInput
            label={t("denunciations.intake.name")}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <div className={classes.two}>
            <TextInput
              label={t("denunciations.intake.address")}
              maxLength={300}
              value={address}
              onChange={(event) => setAddress(event.currentTarget.value)}
            />
            <TextInput
              label={t("denunciations.intake.contact")}
              maxLength={200}
              value={contact}
              onChange={(event) => setContact(event.currentTarget.value)}
            />
          </div>
          <Textarea
            label={t("petitions.turn.reason")}
            autosize
            minRows={2}
            maxLength={3_000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <RefusalAlert refusal={turn.refusal} />
          <Button
            type="submit"
            className={classes.own ?? ""}
            loading={turn.isBusy}
            disabled={kind === null || reason.trim() === "" || text.trim() === ""}
          >
            {t("denunciations.turn.do")}
          </Button>
        </Stack>
      </form>
    </details>
  );
}
