import { RoomScene } from "@gandan/domain/dialogues";
import { Anchor, Button, Kbd } from "@mantine/core";
import { IconExternalLink, IconHelp, IconMessagePlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useWords } from "../../frame/words.tsx";
import { roomPath } from "../room-path.ts";
import type { DialoguePage } from "../rows.ts";
import { StateMark } from "../state-mark.tsx";
import classes from "./room.module.css";

interface Properties {
  page: DialoguePage;
  people: number;
  onScene: (scene: RoomScene) => void;
  onOpen: (window: "keys" | "ask" | "open" | "close") => void;
}

/** What session it is, how it stands, and what the projector shows. */
export function ConsoleHead({ page, people, onScene, onOpen }: Properties) {
  const { t } = useWords();
  const { dialogue, questions, promises } = page;
  const { id: dialogueId, title, state, room, code } = dialogue;
  useEffect(() => {
    document.title = `${title} – Gần Dân`;
  }, [title]);
  const isBefore = state === "planned" || state === "announced";
  return (
    <header className={classes.head}>
      <div className={classes.headLine}>
        <div className={classes.name}>
          <h1 className={classes.title}>
            <Link to="/doi-thoai/$dialogueId" params={{ dialogueId }}>
              {title}
            </Link>
          </h1>
          <p className={classes.counts}>
            <StateMark state={state} />{" "}
            {t("dialogues.room.counts", { people, questions: questions.length, promises: promises.length })}
          </p>
        </div>
        <span className={classes.spring} />
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconMessagePlus size={16} aria-hidden />}
          rightSection={<Kbd aria-hidden>i</Kbd>}
          onClick={() => onOpen("ask")}
        >
          {t("dialogues.room.ask")}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconHelp size={16} aria-hidden />}
          rightSection={<Kbd aria-hidden>?</Kbd>}
          onClick={() => onOpen("keys")}
        >
          {t("dialogues.room.keys")}
        </Button>
        {isBefore && (
          <Button size="compact-md" color="earth" onClick={() => onOpen("open")}>
            {t("dialogues.step.open")}
          </Button>
        )}
        {state === "open" && (
          <Button size="compact-md" color="earth" onClick={() => onOpen("close")}>
            {t("dialogues.step.close")}
          </Button>
        )}
      </div>
      <div className={classes.headLine} role="toolbar" aria-label={t("dialogues.room.projector")}>
        <span className={classes.quiet}>{t("dialogues.room.projector")}</span>
        {RoomScene.options.map((scene, index) => (
          <Button
            key={scene}
            size="compact-md"
            variant={room.scene === scene ? "filled" : "default"}
            aria-pressed={room.scene === scene}
            disabled={!isBefore && state !== "open"}
            rightSection={<Kbd aria-hidden>{index + 1}</Kbd>}
            onClick={() => onScene(scene)}
          >
            {t(`dialogues.scene.${scene}`)}
          </Button>
        ))}
        <Anchor href={roomPath(code, "chieu")} target="_blank" rel="noreferrer" className={classes.out ?? ""}>
          <IconExternalLink size={16} aria-hidden /> {t("dialogues.projector.open")}
        </Anchor>
      </div>
    </header>
  );
}
