import { Button, Kbd, TextInput } from "@mantine/core";
import { type RefObject, useEffect, useState } from "react";
import { useWords } from "../../frame/words.tsx";
import type { DialoguePage } from "../rows.ts";
import classes from "./room.module.css";
import type { Outbox } from "./use-outbox.ts";

interface Properties {
  page: DialoguePage;
  outbox: Outbox;
  speakerBox: RefObject<HTMLInputElement | null>;
  onAgenda: (at: number) => void;
}

/** Who speaks, and where the agenda stands. */
export function RoomSettings({ page: { dialogue }, outbox, speakerBox, onAgenda }: Properties) {
  const { t } = useWords();
  const { room, agenda, state, id: dialogueId } = dialogue;
  const [name, setName] = useState(room.speaker ?? "");
  // Another clerk's speaker is taken over, unless one is just being typed here.
  useEffect(() => {
    if (document.activeElement !== speakerBox.current) setName(room.speaker ?? "");
  }, [room.speaker, speakerBox]);
  const isOpen = state === "open";
  const speak = (said: string) => {
    setName(said);
    const direction = { part: "speaker" as const, name: said.trim() || null };
    outbox.put({ kind: "room", input: { dialogueId, direction } });
  };
  return (
    <section className={classes.panel} aria-label={t("dialogues.room.course")}>
      <form
        className={classes.speaker}
        onSubmit={(event) => {
          event.preventDefault();
          speak(name);
          speakerBox.current?.blur();
        }}
      >
        <TextInput
          ref={speakerBox}
          size="sm"
          label={t("dialogues.room.speaker")}
          placeholder={t("dialogues.room.speaker.hint")}
          disabled={!isOpen}
          maxLength={200}
          rightSection={<Kbd aria-hidden>s</Kbd>}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
        />
        <Button type="submit" size="sm" variant="default" disabled={!isOpen || name === (room.speaker ?? "")}>
          {t("dialogues.room.speaker.do")}
        </Button>
        <Button size="sm" variant="subtle" disabled={!isOpen || room.speaker === null} onClick={() => speak("")}>
          {t("dialogues.room.speaker.none")}
        </Button>
      </form>
      {agenda.length > 0 && (
        <>
          <div className={classes.panelHead}>
            <h2>{t("dialogues.field.agenda")}</h2>
            <Button
              size="compact-sm"
              variant="default"
              disabled={!isOpen || agenda[room.agendaAt + 1] === undefined}
              rightSection={<Kbd aria-hidden>n</Kbd>}
              onClick={() => onAgenda(room.agendaAt + 1)}
            >
              {t("dialogues.room.agenda.next")}
            </Button>
          </div>
          <ol className={classes.agenda}>
            {agenda.map((item, index) => (
              <li key={item} aria-current={index === room.agendaAt ? "step" : undefined}>
                <button type="button" disabled={!isOpen} onClick={() => onAgenda(index)}>
                  {index + 1}. {item}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
