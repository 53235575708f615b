import type { PlanDocument, Span } from "@gandan/domain/plans";
import { useEffect, useMemo, useRef } from "react";
import { type PaperLine, paperLines } from "./paper-lines.ts";
import { type Segment, segmentsOf } from "./paper-segments.ts";
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

/** The plan's text as paper; what is lit here is lit on the other side too. */
export function Paper({ document, marks, litId, onLight, onChoose, label }: Properties) {
  const sheet = useRef<HTMLElement>(null);
  const { source } = document;
  const lines = useMemo(() => paperLines(document), [document]);
  const pieces = useMemo(() => {
    const borders = lines.flatMap(({ start, end }) => [start, end]);
    return segmentsOf(source.length, marks, borders);
  }, [source, lines, marks]);

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

  return (
    // A scrolling region must be reachable by keyboard.
    <section ref={sheet} className={classes.sheet} tabIndex={0} aria-label={label}>
      <div className={classes.text} onMouseLeave={() => onLight(null)}>
        {linesWith(lines, pieces).map(({ line, segments }) => (
          <div key={line.start} className={classes.line} data-setting={line.setting}>
            {segments.map((segment) => {
              const inner = segment.marks.at(-1);
              const text = source.slice(segment.start, segment.end);
              if (inner === undefined) return <span key={segment.start}>{text}</span>;
              const isLit = segment.marks.some((mark) => mark.id === litId);
              const firstOf = segment.marks.filter((mark) => mark.span.start === segment.start).map((mark) => mark.id);
              return (
                <span
                  key={segment.start}
                  className={classes.mark}
                  data-tone={inner.tone}
                  data-lit={isLit || undefined}
                  data-mark={firstOf.includes(litId ?? "") ? litId : firstOf.at(-1)}
                  onMouseEnter={() => onLight(inner.id)}
                  onClick={() => onChoose(inner.id)}
                >
                  {text}
                </span>
              );
            })}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Each line with the stretches that lie on it; the line breaks themselves are left out. */
function linesWith(lines: readonly PaperLine[], pieces: readonly Segment<PaperMark>[]) {
  let next = 0;
  return lines.map((line) => {
    const segments: Segment<PaperMark>[] = [];
    for (let piece = pieces[next]; piece !== undefined && piece.end <= line.end; piece = pieces[next]) {
      if (piece.start >= line.start) segments.push(piece);
      next += 1;
    }
    return { line, segments };
  });
}
