import { IconCheck, IconCircle, IconCircleFilled } from "@tabler/icons-react";
import classes from "./steps-line.module.css";

interface Properties<State extends string> {
  label: string;
  /** The usual way, in order. */
  states: readonly { state: State; name: string }[];
  current: State;
  /** Where the record left the usual way: its own word, after the last usual state it was in. */
  aside?: string | null;
}

/** All states of a record and where it is; by icon and word, not by colour alone. */
export function StepsLine<State extends string>({ label, states, current, aside }: Properties<State>) {
  const at = states.findIndex((it) => it.state === current);
  const usual = states.map(({ name }, index): Step => ({ name, place: placeOf(index, at, aside != null) }));
  const steps = aside == null ? usual : usual.toSpliced(at + 1, 0, { name: aside, place: "aside" });
  return (
    <ol className={classes.line} aria-label={label}>
      {steps.map(({ name, place }) => {
        const Sign = signs[place];
        const isHere = place === "here" || place === "aside";
        return (
          <li key={name} className={classes.step} data-place={place} aria-current={isHere ? "step" : undefined}>
            <Sign size={14} aria-hidden />
            {name}
          </li>
        );
      })}
    </ol>
  );
}

type Place = "behind" | "here" | "aside" | "ahead";
interface Step {
  name: string;
  place: Place;
}

const signs = { behind: IconCheck, here: IconCircleFilled, aside: IconCircleFilled, ahead: IconCircle } as const;

function placeOf(index: number, at: number, isAside: boolean): Place {
  if (index < at) return "behind";
  if (index > at) return "ahead";
  return isAside ? "behind" : "here";
}
