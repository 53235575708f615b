import { Kbd, Modal } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import type { MessageKey } from "../../messages/index.ts";
import classes from "./room.module.css";

const keys: readonly [string, MessageKey][] = [
  ["j", "dialogues.keys.down"],
  ["k", "dialogues.keys.up"],
  ["↵", "dialogues.keys.call"],
  ["r", "dialogues.keys.release"],
  ["h", "dialogues.keys.hide"],
  ["/", "dialogues.keys.filter"],
  ["a", "dialogues.keys.answer"],
  ["b", "dialogues.keys.setBack"],
  ["p", "dialogues.keys.promise"],
  ["t", "dialogues.keys.timer"],
  ["s", "dialogues.keys.speaker"],
  ["n", "dialogues.keys.agenda"],
  ["i", "dialogues.keys.ask"],
  ["+", "dialogues.keys.more"],
  ["-", "dialogues.keys.fewer"],
  ["1", "dialogues.keys.welcome"],
  ["2", "dialogues.keys.earlier"],
  ["3", "dialogues.keys.question"],
  ["4", "dialogues.keys.promises"],
  ["5", "dialogues.keys.thanks"],
  ["?", "dialogues.keys.help"],
];

/** Every key of the room and what it does. */
export function KeysWindow({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Modal opened onClose={onClose} title={t("dialogues.keys.title")} size="lg">
      <p className={classes.quiet}>{t("dialogues.keys.lead")}</p>
      <dl className={classes.keys}>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
