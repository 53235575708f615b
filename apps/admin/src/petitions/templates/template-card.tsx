import { writeInstant } from "@gandan/i18n";
import { Button, Group, Modal, Text } from "@mantine/core";
import { useState } from "react";
import { type Outputs, client } from "../../api.ts";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { useMay } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import { History } from "../../journal/index.ts";
import classes from "./templates.module.css";

type Template = Outputs["petitions"]["templates"][number];

interface Properties {
  template: Template;
  /** Null for who only reads, and for what is out of use. */
  onEdit: ((template: Template) => void) | null;
}

/** One template as it stands, for which kinds and when, with its history for who may read it. */
export function TemplateCard({ template, onEdit }: Properties) {
  const { t } = useWords();
  const mayReadJournal = useMay()("journal.read");
  const [isAsking, setAsking] = useState(false);
  const retire = useAsk(client.petitions.retireTemplate.mutate, t("petitions.templates.retire.done"));
  const { id, revision, title, kinds, states, text, retiredAt, updatedAt } = template;
  return (
    <li className={classes.card}>
      <h2>{title}</h2>
      <p className={classes.quiet}>
        {kinds.map((kind) => t(`petitions.kind.${kind}`)).join(", ")} ·{" "}
        {states.map((state) => t(`petitions.state.${state}`)).join(", ")}
      </p>
      <p className={classes.text}>{text}</p>
      <p className={classes.quiet}>
        {retiredAt === null
          ? t("petitions.templates.written", { at: writeInstant(updatedAt) })
          : t("petitions.templates.retiredAt", { at: writeInstant(retiredAt) })}
      </p>
      {onEdit !== null && (
        <Group gap="xs">
          <Button size="sm" variant="default" onClick={() => onEdit(template)}>
            {t("petitions.templates.edit")}
          </Button>
          <Button size="sm" variant="subtle" color="gray" onClick={() => setAsking(true)}>
            {t("petitions.templates.retire")}
          </Button>
        </Group>
      )}
      {mayReadJournal && (
        <details className={classes.history}>
          <summary>{t("petitions.templates.history")}</summary>
          <History recordId={id} />
        </details>
      )}
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t("petitions.templates.retire.title", { title })}
      >
        <Text>{t("petitions.templates.retire.text")}</Text>
        <RefusalAlert refusal={retire.refusal} mt="md" />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setAsking(false)}>
            {t("frame.cancel")}
          </Button>
          <Button
            loading={retire.isBusy}
            onClick={() => void retire.take({ id, revision }).then((done) => done !== null && setAsking(false))}
          >
            {t("petitions.templates.retire")}
          </Button>
        </Group>
      </Modal>
    </li>
  );
}
