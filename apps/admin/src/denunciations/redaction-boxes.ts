import type { Box } from "@gandan/domain/denunciations";

type Place = readonly [number, number];

const within = (share: number): number => Math.min(1000, Math.max(0, share));
const least = 4;

/** The box between two corners, in thousandths; null where it is a touch and no box. */
export function boxBetween([x, y]: Place, [toX, toY]: Place): Box | null {
  const [left, right] = [within(Math.floor(Math.min(x, toX))), within(Math.ceil(Math.max(x, toX)))];
  const [top, bottom] = [within(Math.floor(Math.min(y, toY))), within(Math.ceil(Math.max(y, toY)))];
  return right - left < least || bottom - top < least ? null : { left, top, width: right - left, height: bottom - top };
}

const step = 10;
const directions: Readonly<Record<string, Place>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** A box after an arrow key: moved by it, or with shift grown and shrunk at its right and lower side. */
export function moved(box: Box, key: string, isResizing: boolean): Box | null {
  const by = directions[key];
  if (by === undefined) return null;
  const [dx, dy] = by;
  if (isResizing)
    return {
      ...box,
      width: Math.min(1000 - box.left, Math.max(step, box.width + dx)),
      height: Math.min(1000 - box.top, Math.max(step, box.height + dy)),
    };
  return {
    ...box,
    left: Math.min(1000 - box.width, within(box.left + dx)),
    top: Math.min(1000 - box.height, within(box.top + dy)),
  };
}
