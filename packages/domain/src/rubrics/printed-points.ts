import { type Score, scoreOf } from "../values/index.ts";

const number = /\d+(?:[.,]\d+)*/g;
const mostPoints = 1000;

/** The points that a cell prints: "2,5", "2.5 điểm", "tối đa 5", "0 – 5"; null where it is empty, "unread" where it says something else. */
export function printedPoints(cell: string): Score | null | "unread" {
  const text = cell.trim();
  if (text === "" || /^[-–—]+$/.test(text)) return null;
  if (text.includes("%")) return "unread";
  const found = (text.match(number) ?? []).map(pointsOf);
  const points = found.filter((one) => one !== null);
  const [first, second] = points;
  if (first === undefined || points.length !== found.length) return "unread";
  if (points.length === 1) return first;
  return points.length === 2 && second !== undefined && /\d\s*(?:[-–—]|đến|tới)\s*\d/u.test(text)
    ? first > second
      ? first
      : second
    : "unread";
}

// Three places behind one sign may be thousands or thousandths: only a round thousand is sure.
function pointsOf(written: string): Score | null {
  const plain = /^\d{1,3}[.,]000$/.test(written) ? written.replace(/[.,]/, "") : written;
  const match = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (match === null) return null;
  const points = Number(`${match[1]}.${match[2] ?? "0"}`);
  return points > mostPoints ? null : scoreOf(points);
}
