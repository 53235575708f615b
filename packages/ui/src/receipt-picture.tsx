import { type Stroke, receiptDrawings } from "./receipt-drawings.ts";

// The paints keep their light values in the dark too: the picture on the screen is the one on the paper.
const paints: Readonly<Record<string, string>> = {
  e: "var(--gd-kiosk-earth)",
  i: "var(--gd-kiosk-indigo)",
  l: "var(--gd-kiosk-leaf)",
  g: "var(--gd-kiosk-picture-gold)",
  s: "var(--gd-kiosk-picture-sky)",
  b: "var(--gd-kiosk-picture-wood)",
  c: "var(--gd-kiosk-picture-cream)",
  w: "#ffffff",
  k: "#1a1f27",
  r: "var(--gd-kiosk-rose)",
};

interface Properties {
  icon: keyof typeof receiptDrawings;
  colour: "indigo" | "earth" | "gold" | "leaf" | "sky" | "plum" | "stone" | "rose";
  size?: number;
}

/** The picture of a receipt on its colour; the words beside it say the same, so it is hidden from screen readers. */
export function ReceiptPicture({ icon, colour, size = 56 }: Properties) {
  const strokes: readonly Stroke[] = receiptDrawings[icon];
  return (
    <svg
      width={size}
      height={size}
      viewBox="-16 -16 80 80"
      aria-hidden="true"
      focusable="false"
      style={{ flex: "none" }}
    >
      <rect x={-16} y={-16} width={80} height={80} rx={14} fill={`var(--gd-kiosk-${colour})`} />
      <circle cx={24} cy={24} r={34} fill={paints["c"]} />
      {strokes.map(([paint, path]) => {
        const colour = paints[paint.toLowerCase()] ?? "currentcolor";
        return paint === paint.toLowerCase() ? (
          <path key={path} d={path} fill={colour} />
        ) : (
          <path
            key={path}
            d={path}
            fill="none"
            stroke={colour}
            strokeWidth={3}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        );
      })}
    </svg>
  );
}
