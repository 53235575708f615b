import type { Stroke } from "@gandan/ui/receipt-drawings";
import { type DrawingName, drawings } from "./drawings.ts";

/** A picture by its name, or as it is drawn. */
export type Drawing = DrawingName | readonly Stroke[];

/** One of the house's own pictures; the words beside it say the same, so it is hidden from screen readers. */
export const Picture = ({ of, size }: { of: Drawing; size?: "small" | "large" }) => (
  <svg className={`picture ${size ?? ""}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    {(typeof of === "string" ? drawings[of] : of).map(([paint, path]) => (
      <path
        key={path}
        className={paint === paint.toLowerCase() ? `fill-${paint}` : `line-${paint.toLowerCase()}`}
        d={path}
      />
    ))}
  </svg>
);
