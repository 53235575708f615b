import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useWords } from "../../frame/words.tsx";
import classes from "./record.module.css";
import type { PetitionRow } from "../rows.ts";

interface Properties {
  before: PetitionRow;
  now: PetitionRow;
  mine: string;
  onAccept: () => void;
}

/** Somebody else changed the word while an answer was written: both are shown, nothing is overwritten. */
export function ChangedMeanwhile({ before, now, mine, onAccept }: Properties) {
  const { t } = useWords();
  return (
    <Alert
      color="gold"
      variant="light"
      icon={<IconUsers size={18} />}
      title={t("petitions.changed.title")}
      role="alert"
    >
      <Stack gap="xs">
        <Text size="sm">{t("petitions.changed.text")}</Text>
        <div className={classes.both}>
          <div>
            <p className={classes.small}>{t("petitions.changed.mine")}</p>
            <blockquote className={classes.quote}>{mine.trim()}</blockquote>
          </div>
          <div>
            <p className={classes.small}>{t("petitions.changed.theirs")}</p>
            <p>{t("petitions.changed.state", { state: t(`petitions.state.${now.state}`) })}</p>
            {now.positionId !== before.positionId && now.positionTitle !== null && (
              <p>{t("petitions.changed.assigned", { title: now.positionTitle })}</p>
            )}
            {now.answer !== null && <blockquote className={classes.quote}>{now.answer.text}</blockquote>}
          </div>
        </div>
        <Group gap="xs">
          {now.answer === null ? (
            <Button variant="default" size="compact-md" onClick={onAccept}>
              {t("petitions.changed.accept")}
            </Button>
          ) : (
            <Button variant="default" size="compact-md" onClick={() => void navigator.clipboard.writeText(mine)}>
              {t("petitions.changed.copy")}
            </Button>
          )}
        </Group>
      </Stack>
    </Alert>
  );
}
