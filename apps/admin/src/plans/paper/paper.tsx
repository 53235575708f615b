import type { PlanDocument, Span } from "@gandan/domain/plans";
import { Fragment, type ReactNode, useEffect, useMemo, useRef } from "react";
import { type PaperBlock, paperBlocks } from "./paper-blocks.ts";
import { type PaperLine, paperLines } from "./paper-lines.ts";
import { PaperTable } from "./tables/paper-table.tsx";
import { tablesOf } from "./tables/tables-of.ts";
import { type Segment, firstShown, segmentsOf } from "./paper-segments.ts";
import { typographyOf } from "./typography.ts";
import classes from "./paper.module.css";

/** A stretch of the text that something on the other side speaks of. */
export interface PaperMark {
  id: string;
  span: Span;
  /** What the stretch is: drawn by an underline or a tint, never by colour alone on the other side. */
  tone: "part" | "error" | "warning" | "hint" | "late" | "untouched" | "moving" | "done" | "no-task";
}

interface Properties {
  document: PlanDocument;
  marks: readonly PaperMark[];
  litId: string | null;
  onLight: (id: string | null) => void;
  /** Called when a stretch is chosen by pointer or keyboard. */
  onChoose: (id: string) => void;
  label: string;
}

/** The plan's text as paper, laid out as it is printed; what is lit here is lit on the other side too. */
export function Paper({ document, marks, litId, onLight, onChoose, label }: Properties) {
  const sheet = useRef<HTMLElement>(null);
  const { source } = document;
  const { lines, blocks, borders, faces } = useMemo(() => laidOut(document), [document]);
  const pieces = useMemo(
    () => segmentsOf<Layer>(source.length, [...faces, ...marks], borders),
    [source, faces, marks, borders],
  );
  const shown = useMemo(() => {
    const drawn = lines.flatMap((line) => (line.setting === "rule" ? [] : within(pieces, line)));
    return firstShown(drawn.filter((segment) => faceOf(segment) !== "sign"));
  }, [lines, pieces]);

  useEffect(() => {
    if (litId === null) return;
    const lit = sheet.current?.querySelector(`[data-mark="${CSS.escape(litId)}"]`);
    if (lit == null || sheet.current === null) return;
    const frame = sheet.current.getBoundingClientRect();
    const box = lit.getBoundingClientRect();
    // Only the paper moves: were the page to move under a press, the press would miss what it was meant for.
    if (box.top < frame.top || box.bottom > frame.bottom)
      sheet.current.scrollBy(0, box.top - frame.top - (frame.height - box.height) / 2);
  }, [litId]);

  const stretch = (segment: Segment<Layer>): ReactNode => {
    const face = faceOf(segment);
    if (face === "sign") return null;
    const here = segment.marks.filter((layer) => "tone" in layer);
    // Lines that only ran out of room are one.
    const text = source.slice(segment.start, segment.end).replaceAll("\n", " ");
    const inner = here.at(-1);
    if (inner === undefined)
      return (
        <span key={segment.start} data-face={face}>
          {text}
        </span>
      );
    const firstOf = (shown.get(segment.start) ?? []).flatMap((layer) => ("tone" in layer ? [layer.id] : []));
    return (
      <span
        key={segment.start}
        className={classes.mark}
        data-face={face}
        data-tone={inner.tone}
        data-lit={here.some((mark) => mark.id === litId) || undefined}
        data-mark={firstOf.includes(litId ?? "") ? litId : firstOf.at(-1)}
        onMouseEnter={() => onLight(inner.id)}
        onClick={() => onChoose(inner.id)}
      >
        {text}
      </span>
    );
  };
  const written = (lines: readonly PaperLine[]): ReactNode =>
    lines.map((line) => (
      <div key={line.start} className={classes.line} data-setting={line.setting} data-row={line.row}>
        {line.setting !== "rule" && within(pieces, line).map(stretch)}
      </div>
    ));

  return (
    // A scrolling region must be reachable by keyboard.
    <section ref={sheet} className={classes.sheet} tabIndex={0} aria-label={label}>
      <div className={classes.text} onMouseLeave={() => onLight(null)}>
        {blocks.map((block) => {
          if (block.kind === "lines")
            return <Fragment key={`lines-${block.lines[0]?.start}`}>{written(block.lines)}</Fragment>;
          if (block.kind === "table")
            return <PaperTable key={`table-${block.start}`} table={block} written={written} />;
          return (
            <div key={block.kind} className={classes.beside} data-block={block.kind}>
              <div>{written(block.left)}</div>
              <div>{written(block.right)}</div>
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** How a stretch was set where the text was copied from; a sign only says so and is not drawn. */
interface Face {
  face: "sign" | "heavy" | "slanted";
  span: Span;
}
type Layer = PaperMark | Face;

const faceOf = ({ marks }: Segment<Layer>): Face["face"] | undefined =>
  marks.findLast((layer) => "face" in layer)?.face;

/** How the text stands on the paper: its blocks, where its lines end, and how its stretches are set. */
function laidOut(document: PlanDocument): {
  lines: PaperLine[];
  blocks: PaperBlock[];
  borders: number[];
  faces: Face[];
} {
  const typography = typographyOf(document.source);
  const tables = tablesOf(document);
  const lines = paperLines(document, tables, typography);
  const { heavy, slanted, signs } = typography;
  return {
    lines,
    blocks: paperBlocks(document, lines, tables),
    borders: lines.flatMap(({ start, end }) => [start, end]),
    faces: [
      ...heavy.map((span): Face => ({ face: "heavy", span })),
      ...slanted.map((span): Face => ({ face: "slanted", span })),
      ...signs.map((span): Face => ({ face: "sign", span })),
    ],
  };
}

/** The stretches that lie on a line: found by halving, for a text may have thousands. */
function within<Mark>(pieces: readonly Segment<Mark>[], line: Span): Segment<Mark>[] {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) < line.start) low = middle + 1;
    else high = middle;
  }
  const found: Segment<Mark>[] = [];
  for (let at = low; (pieces[at]?.end ?? Infinity) <= line.end; at += 1) found.push(...pieces.slice(at, at + 1));
  return found;
}
