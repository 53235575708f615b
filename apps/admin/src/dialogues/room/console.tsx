import { RoomScene } from "@gandan/domain/dialogues";
import { useRef, useState } from "react";
import { ReasonWindow } from "../../asking/reason-window.tsx";
import { useMe } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import { AskWindow } from "../ask-window.tsx";
import type { DialoguePage } from "../rows.ts";
import { StepWindow } from "../session-steps.tsx";
import { AttendanceDesk } from "./attendance-desk.tsx";
import { ConsoleHead } from "./console-head.tsx";
import { Current } from "./current.tsx";
import { KeysWindow } from "./keys-window.tsx";
import { Ledger } from "./ledger.tsx";
import { OutboxLine } from "./outbox-line.tsx";
import { type Promised, PromiseWindow, hasKeptPromise } from "./promise-window.tsx";
import { Queue } from "./queue.tsx";
import { queueOf } from "./queue-of.ts";
import { RoomSettings } from "./room-settings.tsx";
import classes from "./room.module.css";
import { useCounting } from "./use-counting.ts";
import { useOutbox } from "./use-outbox.ts";
import { useRoomKeys } from "./use-room-keys.ts";
import type { RoomStream } from "./use-room-stream.ts";

type Opened = "hide" | "keys" | "ask" | "open" | "close";
const usualTimer = 180;

/** Everything a clerk does while people speak, by mouse or by one key each. */
export function Console({ page, stream }: { page: DialoguePage; stream: RoomStream }) {
  const { t } = useWords();
  const { today } = useMe();
  const { dialogue, questions } = page;
  const { id: dialogueId, room, state } = dialogue;
  const outbox = useOutbox(dialogueId);
  const counting = useCounting(page, outbox);
  const [chosen, setChosen] = useState<string | null>(null);
  const [filter, setFilter] = useState("");
  const [opened, setOpened] = useState<Opened | null>(null);
  const [promising, setPromising] = useState<"new" | Promised | null>(hasKeptPromise(dialogueId) ? "new" : null);
  const answerBox = useRef<HTMLTextAreaElement>(null);
  const speakerBox = useRef<HTMLInputElement>(null);
  const filterBox = useRef<HTMLInputElement>(null);

  const groups = queueOf(questions, filter);
  const listed = groups.flatMap((group) => group.questions);
  const at = Math.max(
    0,
    listed.findIndex(({ petitionId }) => petitionId === chosen),
  );
  const here = listed[at] ?? null;
  const current = questions.find(({ petitionId }) => petitionId === room.currentId) ?? null;
  const isOpen = state === "open";
  const mayPromise = isOpen || state === "held";

  const walk = (by: number) => setChosen(listed[Math.min(Math.max(at + by, 0), listed.length - 1)]?.petitionId ?? null);
  const direct = (step: "release" | "withhold" | "call" | "set-back" | "take-back", petitionId = here?.petitionId) =>
    petitionId !== undefined && outbox.put({ kind: "direct", input: { dialogueId, petitionId, step } });
  const call = () => isOpen && here !== null && direct("call");
  const release = () => direct(here?.state === "released" ? "withhold" : "release");
  const scene = (wanted: RoomScene) =>
    outbox.put({ kind: "room", input: { dialogueId, direction: { part: "scene", scene: wanted } } });
  const timer = (seconds: number | null) =>
    isOpen && outbox.put({ kind: "room", input: { dialogueId, direction: { part: "timer", seconds } } });
  const agenda = (wanted: number) =>
    isOpen &&
    dialogue.agenda[wanted] !== undefined &&
    outbox.put({ kind: "room", input: { dialogueId, direction: { part: "agenda", at: wanted } } });
  const isRunning = () => room.timerEndsAt !== null && room.timerEndsAt > Date.now() + stream.ahead;

  useRoomKeys({
    j: () => walk(1),
    k: () => walk(-1),
    Enter: call,
    r: release,
    h: () => here !== null && here.state !== "hidden" && setOpened("hide"),
    a: () => answerBox.current?.focus(),
    b: () => current !== null && direct("set-back", current.petitionId),
    p: () => mayPromise && setPromising("new"),
    t: () => timer(isRunning() ? null : usualTimer),
    s: () => speakerBox.current?.focus(),
    n: () => agenda(room.agendaAt + 1),
    i: () => setOpened("ask"),
    "/": () => filterBox.current?.focus(),
    "+": counting.add,
    "=": counting.add,
    "-": counting.take,
    "?": () => setOpened("keys"),
    ...Object.fromEntries(RoomScene.options.map((name, index) => [String(index + 1), () => scene(name)])),
  });

  return (
    <div className={classes.room}>
      <ConsoleHead page={page} people={counting.attendance.total} onScene={scene} onOpen={setOpened} />
      <OutboxLine outbox={outbox} stream={stream} questions={questions} onEdit={setPromising} />
      <div className={classes.columns}>
        <Queue
          groups={groups}
          questions={questions}
          here={here}
          isOpen={isOpen}
          filter={filter}
          filterBox={filterBox}
          waiting={outbox.waiting}
          onFilter={setFilter}
          onChoose={setChosen}
          onCall={call}
          onRelease={release}
          onHide={() => setOpened("hide")}
        />
        <div className={classes.middle}>
          <Current
            page={page}
            question={current}
            stream={stream}
            outbox={outbox}
            answerBox={answerBox}
            onTimer={timer}
            onSetBack={() => current !== null && direct("set-back", current.petitionId)}
            onTakeBack={() => current !== null && direct("take-back", current.petitionId)}
          />
          <RoomSettings page={page} outbox={outbox} speakerBox={speakerBox} onAgenda={agenda} />
        </div>
        <div className={classes.right}>
          <Ledger page={page} waiting={outbox.waiting} mayPromise={mayPromise} onPromise={() => setPromising("new")} />
          <AttendanceDesk page={page} counting={counting} />
        </div>
      </div>
      {promising !== null && (
        <PromiseWindow
          page={page}
          given={promising === "new" ? null : promising}
          question={current}
          today={today}
          onClose={() => setPromising(null)}
          onSend={(promise) => outbox.put({ kind: "promise", input: promise })}
        />
      )}
      {opened === "hide" && here !== null && (
        <ReasonWindow
          title={t("dialogues.room.hide.title", { number: here.number })}
          text={t("dialogues.room.hide.text")}
          confirm={t("dialogues.room.hide")}
          onConfirm={(reason) => {
            outbox.put({ kind: "direct", input: { dialogueId, petitionId: here.petitionId, step: "hide", reason } });
            setOpened(null);
          }}
          onClose={() => setOpened(null)}
        />
      )}
      {opened === "keys" && <KeysWindow onClose={() => setOpened(null)} />}
      {opened === "ask" && <AskWindow dialogueId={dialogueId} onClose={() => setOpened(null)} />}
      {(opened === "open" || opened === "close") && (
        <StepWindow dialogue={dialogue} step={opened} today={today} onClose={() => setOpened(null)} />
      )}
    </div>
  );
}
