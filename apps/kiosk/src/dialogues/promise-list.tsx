import type { ShownPromise } from "@gandan/domain/dialogues";
import { writeDay } from "@gandan/i18n";
import { type DrawingName, Picture } from "../pictures/index.ts";
import { useWords } from "../words.tsx";

const signs: Readonly<Record<ShownPromise["standing"], DrawingName>> = {
  open: "clock",
  late: "clock",
  kept: "check",
  "kept-late": "check",
  broken: "remove",
};

/** Who promised what by when, and how it stands: a sign, a word and a colour. */
export function PromiseList({ promises }: { promises: readonly Omit<ShownPromise, "number">[] }) {
  const { say } = useWords();
  return (
    <ol className="promises">
      {promises.map(({ text, who, dueOn, standing }) => (
        <li key={`${text} ${dueOn}`}>
          <p>{text}</p>
          <p className="who">
            {who}
            <br />
            {say("promise.due", { day: writeDay(dueOn) })}
          </p>
          <p className={`standing ${standing}`}>
            <Picture of={signs[standing]} size="small" />
            {say(`standing.${standing}`)}
          </p>
        </li>
      ))}
    </ol>
  );
}
