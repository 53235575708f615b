import { Button, Group, Text, Textarea } from "@mantine/core";
import { IconDownload, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { type Outputs, client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { saveFile } from "../files/save-file.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { ExecuteWindow } from "../retention/execute-window.tsx";
import { MinutesWindow } from "../retention/minutes-window.tsx";
import { FormWindow } from "../asking/form-window.tsx";

type Page = Outputs["denunciations"]["get"];

const verdicts = ["destroy", "keep", "keep-for-good"] as const;

/** The steps about the destruction of a case that are open to the one who asks. */
export function KeepingSteps({ page }: { page: Page }) {
  const { t } = useWords();
  const { id: denunciationId, revision } = page.denunciation;
  const { steps, destruction } = page.keeping;
  const minutes = destruction?.minutes ?? null;
  const [open, setOpen] = useState<"propose" | "minutes" | "execute" | null>(null);
  const [basis, setBasis] = useState("");
  const propose = useAsk(client.denunciations.proposeDestruction.mutate, t("denunciations.keep.propose.done"));
  const decide = useAsk(client.denunciations.decideDestruction.mutate, t("retention.decide.done"));
  const record = useAsk(client.denunciations.recordDestruction.mutate, t("retention.record.done"));
  const withdraw = useAsk(client.denunciations.withdrawDestruction.mutate, t("denunciations.keep.withdraw.done"));
  const destroy = useAsk(client.denunciations.destroy.mutate, t("denunciations.keep.execute.done"));
  const paper = useAsk(client.denunciations.destructionPaper.query);
  const asked = { denunciationId, revision };
  const close = () => setOpen(null);
  const closeWith = (kept: unknown) => kept !== null && close();
  if (steps.length === 0 && minutes === null) return null;
  return (
    <>
      <Group gap="xs" mt="sm">
        {steps.includes("propose") && (
          <Button variant="default" onClick={() => setOpen("propose")}>
            {t("denunciations.keep.propose")}
          </Button>
        )}
        {steps.includes("decide") &&
          verdicts.map((is) => (
            <Button
              key={is}
              {...(is === "destroy" ? { color: "earth" } : { variant: "default" })}
              disabled={decide.isBusy}
              onClick={() => void decide.take({ ...asked, is })}
            >
              {t(`retention.verdict.${is}`)}
            </Button>
          ))}
        {steps.includes("record") && (
          <Button
            {...(minutes === null ? { color: "earth" } : { variant: "default" })}
            onClick={() => setOpen("minutes")}
          >
            {t(minutes === null ? "retention.record" : "retention.record.again")}
          </Button>
        )}
        {minutes !== null && (
          <Button
            variant="default"
            loading={paper.isBusy}
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() =>
              void paper.take({ denunciationId }).then((answer) => answer !== null && saveFile(answer.value))
            }
          >
            {t("retention.minutes.save")}
          </Button>
        )}
        {steps.includes("execute") && (
          <Button color="earth" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => setOpen("execute")}>
            {t("retention.execute")}
          </Button>
        )}
        {steps.includes("withdraw") && (
          <Button variant="subtle" color="alarm" loading={withdraw.isBusy} onClick={() => void withdraw.take(asked)}>
            {t("denunciations.keep.withdraw")}
          </Button>
        )}
      </Group>
      <RefusalAlert refusal={decide.refusal ?? withdraw.refusal ?? paper.refusal} mt="sm" />
      {open === "propose" && (
        <FormWindow
          title={t("denunciations.keep.propose")}
          sending={propose}
          confirm={t("denunciations.keep.propose")}
          onClose={close}
          onSend={() => void propose.take({ ...asked, basis }).then(closeWith)}
        >
          <Text>{t("denunciations.keep.propose.text")}</Text>
          <Textarea
            data-autofocus
            label={t("retention.basis")}
            description={t("denunciations.keep.basis.hint")}
            required
            autosize
            minRows={2}
            maxLength={2_000}
            value={basis}
            onChange={(event) => setBasis(event.currentTarget.value)}
          />
        </FormWindow>
      )}
      {open === "minutes" && (
        <MinutesWindow
          draftKey={`retention-minutes-sealed-${denunciationId}-${revision}`}
          minutes={minutes}
          sending={record}
          onRecord={async (written) => (await record.take({ ...asked, minutes: written })) !== null}
          onClose={close}
        />
      )}
      {open === "execute" && (
        <ExecuteWindow
          count={1}
          text={t("denunciations.keep.execute.text")}
          refusal={destroy.refusal}
          isBusy={destroy.isBusy}
          onExecute={() => void destroy.take(asked).then(closeWith)}
          onClose={close}
        />
      )}
    </>
  );
}
