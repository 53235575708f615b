import { writeInstant } from "@gandan/i18n";
import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { IconArrowBackUp, IconSignature } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "../../api.ts";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { useWords } from "../../frame/words.tsx";
import classes from "../record/record.module.css";
import type { PetitionPage } from "../rows.ts";

/** The draft that waits for a signature: who wrote it, and for who signs, signing it or sending it back. */
export function ProposedAnswer({ page: { petition, steps } }: { page: PetitionPage }) {
  const { t } = useWords();
  const [asking, setAsking] = useState<"sign" | "back" | null>(null);
  const [remark, setRemark] = useState("");
  const sign = useAsk(client.petitions.signAnswer.mutate, t("petitions.sign.done"));
  const back = useAsk(client.petitions.sendAnswerBack.mutate, t("petitions.sign.back.done"));
  const { proposedAnswer: draft, id: petitionId, revision } = petition;
  if (draft === null) return null;
  const close = () => setAsking(null);
  const take = async () => {
    const taken =
      asking === "sign"
        ? await sign.take({ petitionId, revision })
        : await back.take({ petitionId, revision, remark: remark.trim() });
    if (taken !== null) close();
  };
  return (
    <section>
      <h3 className={classes.heading}>{t("petitions.sign.draft")}</h3>
      <blockquote className={classes.quote}>{draft.text}</blockquote>
      <p className={classes.quiet}>{t("petitions.sign.by", { name: draft.personName, at: writeInstant(draft.at) })}</p>
      {steps.includes("sign-answer") ? (
        <Group gap="xs" mt="sm">
          <Button color="earth" leftSection={<IconSignature size={16} aria-hidden />} onClick={() => setAsking("sign")}>
            {t("petitions.sign.do")}
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => setAsking("back")}
          >
            {t("petitions.sign.back")}
          </Button>
        </Group>
      ) : (
        <p className={classes.quiet}>{t("petitions.sign.waits")}</p>
      )}
      <Modal
        opened={asking !== null}
        onClose={close}
        title={t(asking === "back" ? "petitions.sign.back.title" : "petitions.sign.title")}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void take();
          }}
        >
          <Stack gap="md">
            {asking === "back" ? (
              <Textarea
                data-autofocus
                label={t("petitions.sign.remark")}
                autosize
                minRows={3}
                maxLength={5_000}
                value={remark}
                onChange={(event) => setRemark(event.currentTarget.value)}
              />
            ) : (
              <>
                <Text>{t("petitions.sign.text")}</Text>
                <blockquote className={classes.quote}>{draft.text}</blockquote>
              </>
            )}
            <RefusalAlert refusal={asking === "back" ? back.refusal : sign.refusal} />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={close}>
                {t("petitions.answer.confirm.back")}
              </Button>
              <Button
                type="submit"
                color="earth"
                loading={sign.isBusy || back.isBusy}
                disabled={asking === "back" && remark.trim() === ""}
              >
                {t(asking === "back" ? "petitions.sign.back" : "petitions.sign.do")}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </section>
  );
}
