import { type DrawingName, drawings } from "./drawings.ts";

/** One of the house's own pictures; the words beside it say the same, so it is hidden from screen readers. */
export const Picture = ({ of, size }: { of: DrawingName; size?: "small" | "large" }) => (
  <svg className={`picture ${size ?? ""}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    {drawings[of].map(([paint, path]) => (
      <path
        key={path}
        className={paint === paint.toLowerCase() ? `fill-${paint}` : `line-${paint.toLowerCase()}`}
        d={path}
      />
    ))}
  </svg>
);
