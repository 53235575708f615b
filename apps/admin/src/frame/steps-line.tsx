import { IconCheck, IconCircle, IconCircleFilled } from "@tabler/icons-react";
import classes from "./steps-line.module.css";

interface Properties<State extends string> {
  label: string;
  /** The usual way, in order. */
  states: readonly { state: State; name: string }[];
  current: State;
  /** Where the record left the usual way: its own word, in place of the next step. */
  aside?: string | null;
}

/** All states of a record and where it is; by icon and word, not by colour alone. */
export function StepsLine<State extends string>({ label, states, current, aside }: Properties<State>) {
  const at = states.findIndex((it) => it.state === current);
  return (
    <ol className={classes.line} aria-label={label}>
      {states.map((it, index) => {
        const place = at === -1 ? "ahead" : index < at ? "behind" : index === at ? "here" : "ahead";
        const Sign = place === "behind" ? IconCheck : place === "here" ? IconCircleFilled : IconCircle;
        return (
          <li
            key={it.state}
            className={classes.step}
            data-place={place}
            aria-current={place === "here" ? "step" : undefined}
          >
            <Sign size={14} aria-hidden />
            {it.name}
          </li>
        );
      })}
      {aside != null && (
        <li className={classes.step} data-place="aside" aria-current="step">
          <IconCircleFilled size={14} aria-hidden />
          {aside}
        </li>
      )}
    </ol>
  );
}
