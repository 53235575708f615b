import { type DrawingName, Picture } from "../pictures/index.ts";

/** A word to the person, shown and said by screen readers when it appears. */
export const Notice = ({ of = "other", text }: { of?: DrawingName; text: string | null }) => (
  <div className="notice-place" aria-live="polite">
    {text === null ? null : (
      <p className="notice">
        <Picture of={of} size="small" />
        <span>{text}</span>
      </p>
    )}
  </div>
);
