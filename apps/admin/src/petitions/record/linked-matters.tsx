import { dayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Button, Checkbox, Group, Modal, Stack, Text } from "@mantine/core";
import { IconFileText, IconSend } from "@tabler/icons-react";
import { TextLink } from "../../page/text-link.tsx";
import { useState } from "react";
import { client } from "../../api.ts";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import { saveFile } from "../../files/save-file.ts";
import { useAsk } from "../../asking/use-ask.ts";
import { useWords } from "../../frame/words.tsx";
import classes from "./record.module.css";
import type { PetitionPage } from "../rows.ts";
import { StateMark } from "../state-mark.tsx";

type Linked = PetitionPage["sameAs"][number];

/** The matters linked with this one: one answer for those that are still open, a letter for each that has one. */
export function LinkedMatters({ page, onUnlink }: { page: PetitionPage; onUnlink: (() => void) | null }) {
  const { t } = useWords();
  const { petition, sameAs } = page;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [sharing, setSharing] = useState<{ from: Linked["id"]; text: string | null; to: readonly Shared[] } | null>(
    null,
  );
  const share = useAsk(client.petitions.shareAnswer.mutate, t("petitions.same.shared"));
  const paper = useAsk(client.petitions.paper.query, t("petitions.paper.saved"));
  const open = sameAs.filter(({ takesAnswer }) => takesAnswer);
  const chosen = open.filter(({ id }) => !left.has(id));
  const giver = sameAs.find(({ givesAnswer }) => givesAnswer);
  const letters = sameAs.filter(({ letter }) => letter !== null);
  const save = async (some: readonly Linked[]) => {
    for (const { id, letter } of some) {
      const made = letter === null ? null : await paper.take({ petitionId: id, ...letter });
      if (made === null) return;
      saveFile(made.value);
    }
  };
  const nameOf = ({ number, registerYear, text }: Linked) =>
    number === null
      ? t("petitions.same.choose.unnumbered", { text: text.slice(0, 60) })
      : t("petitions.same.choose", { number: `${number}/${registerYear}` });

  return (
    <>
      <h3 className={classes.heading}>{t("petitions.same")}</h3>
      <p className={classes.quiet}>{t("petitions.same.lead")}</p>
      <ul className={classes.linked}>
        {sameAs.map((other) => (
          <li key={other.id}>
            {other.takesAnswer && (
              <Checkbox
                aria-label={nameOf(other)}
                checked={!left.has(other.id)}
                onChange={(event) =>
                  setLeft(
                    event.currentTarget.checked
                      ? new Set([...left].filter((id) => id !== other.id))
                      : new Set([...left, other.id]),
                  )
                }
              />
            )}
            <div className={classes.grow}>
              <TextLink to="/tieng-dan" search={{ id: other.id }}>
                {other.text.slice(0, 120)}
              </TextLink>
              <p className={classes.quiet}>
                {[
                  other.number === null ? null : `${other.number}/${other.registerYear}`,
                  other.name,
                  writeDay(dayOf(other.receivedAt)),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              <StateMark state={other.state} />
            </div>
            {other.letter !== null && (
              <Button
                variant="subtle"
                size="compact-sm"
                leftSection={<IconFileText size={16} aria-hidden />}
                disabled={paper.isBusy}
                onClick={() => void save([other])}
              >
                {t("petitions.same.letter")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Group gap="xs">
        {open.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconSend size={16} aria-hidden />}
            disabled={chosen.length === 0}
            onClick={() => setSharing({ from: petition.id, text: petition.answer?.text ?? null, to: chosen })}
          >
            {t("petitions.same.share", { count: chosen.length })}
          </Button>
        )}
        {giver !== undefined && (
          <Button
            variant="default"
            leftSection={<IconSend size={16} aria-hidden />}
            onClick={() => setSharing({ from: giver.id, text: giver.answer, to: [petition] })}
          >
            {t("petitions.same.take")}
          </Button>
        )}
        {letters.length > 1 && (
          <Button variant="subtle" size="compact-md" disabled={paper.isBusy} onClick={() => void save(letters)}>
            {t("petitions.same.letters")}
          </Button>
        )}
        {onUnlink !== null && (
          <Button variant="subtle" color="gray" size="compact-md" onClick={onUnlink}>
            {t("petitions.same.unlink")}
          </Button>
        )}
      </Group>
      <RefusalAlert refusal={paper.refusal} />
      {sharing !== null && (
        <Modal
          opened
          onClose={() => setSharing(null)}
          title={t("petitions.same.share.title", { count: sharing.to.length })}
        >
          <Stack gap="md">
            <Text>{t("petitions.same.share.text")}</Text>
            <blockquote className={classes.quote}>{sharing.text}</blockquote>
            <RefusalAlert refusal={share.refusal} />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={() => setSharing(null)}>
                {t("petitions.answer.confirm.back")}
              </Button>
              <Button
                color="earth"
                data-autofocus
                loading={share.isBusy}
                onClick={() => {
                  const to = sharing.to.map(({ id, revision }) => ({ petitionId: id, revision }));
                  void share.take({ petitionId: sharing.from, to }).then((done) => done !== null && setSharing(null));
                }}
              >
                {t("petitions.same.share", { count: sharing.to.length })}
              </Button>
            </Group>
          </Stack>
        </Modal>
      )}
    </>
  );
}

type Shared = Pick<Linked, "id" | "revision">;
