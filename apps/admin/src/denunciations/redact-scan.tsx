import type { Box } from "@gandan/domain/denunciations";
import type { Id } from "@gandan/domain/values";
import { Button, Checkbox, Group, Text } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { type PointerEvent, useRef, useState } from "react";
import { client } from "../api.ts";
import { newId } from "../asking/new-id.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./files.module.css";
import type { Opened } from "./open-case.tsx";
import { boxBetween, moved } from "./redaction-boxes.ts";
import type { SeenFile } from "./see-file.tsx";

interface Properties {
  denunciationId: Id<"denunciation">;
  passphrase: string;
  scan: SeenFile;
  /** Which copy it will be; its name says no more. */
  number: number;
  onDone: (files: Opened["files"]) => void;
}

const first: Box = { left: 350, top: 450, width: 300, height: 60 };

/** Draws black boxes over a scan, with a pointer or with the keys; the server makes the copy, with nothing beneath them. */
export function RedactScan({ denunciationId, passphrase, scan, number, onDone }: Properties) {
  const { t } = useWords();
  const [id] = useState(() => newId("file"));
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const [drawing, setDrawing] = useState<Box | null>(null);
  const [isLookedAt, setLookedAt] = useState(false);
  const from = useRef<readonly [number, number] | null>(null);
  const redact = useAsk(client.denunciations.redactFile.mutate, t("denunciations.redact.done"));
  const change = (index: number, box: Box) => setBoxes(boxes.map((one, at) => (at === index ? box : one)));

  const placeOf = ({ currentTarget, clientX, clientY }: PointerEvent): readonly [number, number] => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return [((clientX - left) / width) * 1000, ((clientY - top) / height) * 1000];
  };
  const name = t("denunciations.redact.copy", { number });
  const send = async () => {
    const answer = await redact.take({ denunciationId, fileId: scan.id, passphrase, id, name, boxes: [...boxes] });
    if (answer !== null) onDone(answer.value);
  };

  return (
    <div className={classes.redact}>
      <div className={classes.tools}>
        <Text>{t("denunciations.redact.lead")}</Text>
        <Text size="sm" c="dimmed">
          {t("denunciations.redact.keys")}
        </Text>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setBoxes([...boxes, first])}
          >
            {t("denunciations.redact.add")}
          </Button>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} aria-hidden />}
            disabled={boxes.length === 0}
            onClick={() => setBoxes(boxes.slice(0, -1))}
          >
            {t("denunciations.redact.undo")}
          </Button>
        </Group>
        {boxes.length === 0 && (
          <Checkbox
            label={t("denunciations.redact.nothing")}
            checked={isLookedAt}
            onChange={(event) => setLookedAt(event.currentTarget.checked)}
          />
        )}
        <RefusalAlert refusal={redact.refusal} />
        <Button
          color="earth"
          w="fit-content"
          loading={redact.isBusy}
          disabled={boxes.length === 0 && !isLookedAt}
          onClick={() => void send()}
        >
          {t("denunciations.redact.do")}
        </Button>
      </div>
      <div
        className={classes.page}
        onPointerDown={(event) => {
          if (event.target !== event.currentTarget.firstElementChild) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          from.current = placeOf(event);
        }}
        onPointerMove={(event) => from.current !== null && setDrawing(boxBetween(from.current, placeOf(event)))}
        onPointerUp={(event) => {
          const box = from.current === null ? null : boxBetween(from.current, placeOf(event));
          from.current = null;
          setDrawing(null);
          if (box !== null) setBoxes([...boxes, box]);
        }}
        onPointerCancel={() => {
          from.current = null;
          setDrawing(null);
        }}
      >
        <img src={scan.address} alt={t("denunciations.files.picture", { name: scan.name })} draggable={false} />
        {boxes.map((box, index) => (
          <button
            // A box has no name but its place in the order.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            type="button"
            className={classes.box}
            style={styleOf(box)}
            aria-label={t("denunciations.redact.box", { number: index + 1 })}
            onKeyDown={(event) => {
              if (event.key === "Delete" || event.key === "Backspace") setBoxes(boxes.filter((_, at) => at !== index));
              const next = moved(box, event.key, event.shiftKey);
              if (next === null) return;
              event.preventDefault();
              change(index, next);
            }}
          />
        ))}
        {drawing !== null && <span className={classes.box} style={styleOf(drawing)} />}
      </div>
    </div>
  );
}

const styleOf = ({ left, top, width, height }: Box) => ({
  left: `${left / 10}%`,
  top: `${top / 10}%`,
  width: `${width / 10}%`,
  height: `${height / 10}%`,
});
