import { type Drawing, Picture } from "../pictures/index.ts";

interface CardProps {
  readonly of: Drawing;
  readonly name: string;
  readonly hint?: string | undefined;
  readonly isChosen?: boolean;
  readonly colour?: string;
  readonly lang?: string;
  readonly onPress: () => void;
}

/** An answer as a large card with its picture; the chosen one carries a tick. */
export const Card = ({ of, name, hint, isChosen = false, colour = "", lang, onPress }: CardProps) => (
  <button
    type="button"
    className={`card ${colour} ${isChosen ? "chosen" : ""}`}
    aria-pressed={isChosen}
    lang={lang}
    onClick={onPress}
  >
    <span className="plate">
      <Picture of={of} />
    </span>
    <span className="words">
      <strong>{name}</strong>
      {hint === undefined ? null : <span>{hint}</span>}
    </span>
    {isChosen ? (
      <span className="tick">
        <Picture of="check" size="small" />
      </span>
    ) : null}
  </button>
);
