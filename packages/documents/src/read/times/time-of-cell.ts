import type { WrittenTime } from "@gandan/domain/plans";
import { passageOf } from "../lines/passage.ts";
import { findTimes } from "./times.ts";

const beside = /^(?:(?:hoàn thành|thực hiện|xong)(?:\s|$))?[\s.,;:()]*$/iu;

/** The one time that a cell names and nothing else beside it; null where there is none, or more than one. */
export function timeOfCell(cell: string): WrittenTime | null {
  const text = cell.normalize("NFC").trim();
  if (text === "") return null;
  const passage = passageOf(text, 0, text.length);
  const [time, ...others] = findTimes(passage, 0, passage.plain.length, "cell");
  if (time === undefined || others.length > 0) return null;
  const { start, end } = time.span;
  return beside.test(`${text.slice(0, start)}${text.slice(end)}`) ? time : null;
}
