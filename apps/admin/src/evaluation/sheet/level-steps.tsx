import { Button, Modal, Stack, Text, Group } from "@mantine/core";
import { IconArrowBackUp, IconLock, IconSignature } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "../../api.ts";
import { ReasonWindow } from "../../asking/reason-window.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { useWords } from "../../frame/words.tsx";
import { RefusedChange } from "../refused-change.tsx";
import type { EvaluationPage, LevelRow } from "../rows.ts";
import { useCommuneAsked } from "../use-commune-asked.ts";
import { useScoreWords } from "../use-score-words.ts";

/** What the level whose turn it is may do: sign and hand up, or return to the one below; the last level closes the year. */
export function LevelSteps({ page, row }: { page: EvaluationPage; row: LevelRow }) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const asked = { ...useCommuneAsked(page), level: row.level, revision: page.evaluation.revision };
  const [window, setWindow] = useState<"sign" | "return" | "close" | null>(null);
  const sign = useAsk(client.evaluation.sign.mutate, t("evaluation.sign.done"));
  const giveBack = useAsk(client.evaluation.return.mutate, t("evaluation.return.done"));
  const close = useAsk(client.evaluation.close.mutate, t("evaluation.close.done"));
  const leave = (answer: unknown) => answer !== null && setWindow(null);
  const at = page.levels.findIndex(({ level }) => level === row.level);
  const below = page.levels[at - 1];
  const above = page.levels[at + 1];
  const { awaiting, undecided } = page.sheet;
  const open = awaiting.length + undecided.filter(({ code }) => code !== null).length;

  if (row.state === "signed")
    return page.evaluation.closedAt === null && row.isMine ? (
      <>
        <Button color="earth" leftSection={<IconLock size={16} aria-hidden />} onClick={() => setWindow("close")}>
          {t("evaluation.close")}
        </Button>
        {window === "close" && (
          <Confirm
            title={t("evaluation.close")}
            text={t("evaluation.close.text")}
            confirm={t("evaluation.close")}
            ask={close}
            onConfirm={() => void close.take(asked).then(leave)}
            onClose={() => setWindow(null)}
          />
        )}
      </>
    ) : null;

  return (
    <>
      <Button
        color="earth"
        disabled={open > 0}
        leftSection={<IconSignature size={16} aria-hidden />}
        onClick={() => setWindow("sign")}
      >
        {t(row.state === "returned" ? "evaluation.resign" : "evaluation.sign")}
      </Button>
      {below !== undefined && row.state === "scoring" && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={() => setWindow("return")}
        >
          {t("evaluation.return", { level: say.in(below.name) })}
        </Button>
      )}
      {open > 0 && (
        <Text size="sm" c="dimmed">
          {t("evaluation.sign.open", { count: open })}
        </Text>
      )}
      {window === "sign" && (
        <Confirm
          title={t("evaluation.sign")}
          text={
            above === undefined
              ? t("evaluation.sign.last", { points: say.points(page.sheet.total) })
              : t("evaluation.sign.text", { points: say.points(page.sheet.total), level: say.in(above.name) })
          }
          confirm={t("evaluation.sign")}
          ask={sign}
          onConfirm={() => void sign.take(asked).then(leave)}
          onClose={() => setWindow(null)}
        />
      )}
      {window === "return" && below !== undefined && (
        <ReasonWindow
          title={t("evaluation.return", { level: say.in(below.name) })}
          text={t("evaluation.return.text")}
          confirm={t("evaluation.return.do")}
          sending={giveBack}
          onConfirm={(note) => void giveBack.take({ ...asked, note }).then(leave)}
          onClose={() => setWindow(null)}
        />
      )}
    </>
  );
}

interface ConfirmProperties {
  title: string;
  text: string;
  confirm: string;
  ask: { refusal: string | null; code: string | null; isBusy: boolean };
  onConfirm: () => void;
  onClose: () => void;
}

function Confirm({ title, text, confirm, ask, onConfirm, onClose }: ConfirmProperties) {
  const { t } = useWords();
  return (
    <Modal opened onClose={onClose} title={title}>
      <Stack gap="md">
        <Text>{text}</Text>
        <RefusedChange refusal={ask.refusal} code={ask.code} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("frame.cancel")}
          </Button>
          <Button color="earth" loading={ask.isBusy} onClick={onConfirm} data-autofocus>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
