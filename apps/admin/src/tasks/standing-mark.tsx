import type { Standing } from "@gandan/domain/tasks";
import { Mark, type Tone } from "../page/mark.tsx";
import { useWords } from "../frame/words.tsx";
import { standingSigns } from "./standing-signs.ts";

const tones: Record<Standing, Tone> = {
  untouched: "care",
  moving: "now",
  done: "good",
  confirmed: "good",
  late: "bad",
  cancelled: "plain",
};

/** How a task stands: icon, word and colour. */
export function StandingMark({ standing }: { standing: Standing }) {
  const { t } = useWords();
  return <Mark mark={[standingSigns[standing], tones[standing]]} words={t(`tasks.standing.${standing}`)} />;
}
