import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCloudOff } from "@tabler/icons-react";
import { useWords } from "../../frame/words.tsx";
import type { QuestionRow } from "../rows.ts";
import type { Sent } from "./commands.ts";
import type { Promised } from "./promise-window.tsx";
import classes from "./room.module.css";
import type { Outbox } from "./use-outbox.ts";
import type { RoomStream } from "./use-room-stream.ts";

interface Properties {
  outbox: Outbox;
  stream: RoomStream;
  questions: readonly QuestionRow[];
  onEdit: (promise: Promised) => void;
}

/** What could not be sent yet, said calmly, and what was refused, with the words that were typed. */
export function OutboxLine({ outbox, stream, questions, onEdit }: Properties) {
  const { t, refusal: say } = useWords();
  const { waiting, refused, isStuck } = outbox;
  const numberOf = (id: string) => questions.find(({ petitionId }) => petitionId === id)?.number ?? "";
  const nameOf = ({ command }: Sent) => {
    if (command.kind === "promise") return t("dialogues.room.sent.promise", { text: command.input.text });
    if (command.kind === "count") return t("dialogues.room.sent.count");
    if (command.kind === "room") return t("dialogues.room.sent.room");
    return t("dialogues.room.sent.question", { number: numberOf(command.input.petitionId) });
  };
  const isAway = isStuck && waiting.length > 0;
  return (
    <>
      <output className={classes.status} data-shown={isAway || !stream.isConnected || undefined}>
        {isAway ? (
          <>
            <IconCloudOff size={16} aria-hidden /> {t("dialogues.room.stuck", { count: waiting.length })}
          </>
        ) : (
          !stream.isConnected && (
            <>
              <IconCloudOff size={16} aria-hidden /> {t("dialogues.room.away")}
            </>
          )
        )}
      </output>
      {refused.map((sent) => {
        const { command, key, refusal } = sent;
        return (
          <div key={key} className={classes.refused} role="alert">
            <IconAlertTriangle size={18} aria-hidden />
            <p>
              <strong>{nameOf(sent)}</strong> {say(refusal ?? "")}
            </p>
            {command.kind === "promise" && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => {
                  onEdit(command.input);
                  outbox.dismiss(key);
                }}
              >
                {t("dialogues.room.refused.edit")}
              </Button>
            )}
            <Button size="compact-sm" variant="subtle" onClick={() => outbox.dismiss(key)}>
              {t("dialogues.room.refused.seen")}
            </Button>
          </div>
        );
      })}
    </>
  );
}
