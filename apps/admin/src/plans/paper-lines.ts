import { type PlanDocument, type Section, type Span, signaturesOf } from "@gandan/domain/plans";

/** How a line of the text is set: the head of a document in the middle, titles heavy, the date slanted. */
type Setting = "title" | "head" | "date" | "heading" | "plain";

export interface PaperLine extends Span {
  setting: Setting;
}

/** The lines of a plan's text, each as an official document sets it; the words stay as they are. */
export function paperLines(document: PlanDocument): PaperLine[] {
  const { source, subject, date, sections } = document;
  const signatures = signaturesOf(document);
  const headEnd = subject?.span.end ?? 0;
  const headings = sections.flatMap((section) => [section, ...section.children]).flatMap(headingOf);
  const lines: PaperLine[] = [];
  let next = 0;
  for (let start = 0; start <= source.length;) {
    const found = source.indexOf("\n", start);
    const end = found === -1 ? source.length : found;
    while ((headings[next]?.end ?? Infinity) <= start) next += 1;
    lines.push({ start, end, setting: settingOf({ start, end }) });
    start = end + 1;
  }
  return lines;

  function settingOf(line: Span): Setting {
    if (line.start < headEnd) {
      if (date !== null && meet(line, date.span)) return "date";
      const text = source.slice(line.start, line.end);
      return (subject !== null && meet(line, subject.span)) || isCapitals(text) ? "title" : "head";
    }
    if (signatures.some(({ span }) => meet(line, span))) return "heading";
    const heading = headings[next];
    return heading !== undefined && meet(line, heading) ? "heading" : "plain";
  }
}

const meet = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;

const isCapitals = (text: string): boolean => text.trim() !== "" && text === text.toLocaleUpperCase("vi");

const headingOf = ({ heading, marker }: Section): Span[] =>
  heading === null ? [] : [{ start: marker?.span.start ?? heading.span.start, end: heading.span.end }];
