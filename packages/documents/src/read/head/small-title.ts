import type { DocumentKind } from "@gandan/domain/plans";
import type { Line } from "../lines/lines.ts";
import { markerOf } from "../lines/markers.ts";
import { ofPortal } from "./subject.ts";

const farthest = 16;
const longest = 250;
const kinds: Readonly<Record<string, DocumentKind>> = {
  "Kế hoạch": "plan",
  "Phương án": "plan",
  "Báo cáo": "report",
  "Hướng dẫn": "guidance",
  "Đề án": "programme",
  "Chương trình công tác": "programme",
};
const opening = /^(Kế hoạch|Phương án|Báo cáo|Hướng dẫn|Đề án|Chương trình công tác)(?:$|\s(?!số|này|trên|của|\d))/u;
const text = /^(?:[-–]\s*)?(?:Căn cứ|Thực hiện|Thi hành|Xét|Để|Nhằm)\s/u;

/**
 * A title in small letters, as a page of the web sets it above the text: "Kế hoạch công tác dân vận năm 2026". Repeated,
 * it is the last of them.
 */
export function smallTitle(lines: readonly Line[]): { line: number; kind: DocumentKind; length: number } | null {
  let found: { line: number; kind: DocumentKind; length: number } | null = null;
  let seen = 0;
  for (let i = 0; i < lines.length && seen < farthest; i += 1) {
    const line = lines[i];
    if (line?.kind !== "text") continue;
    seen += 1;
    if (markerOf(line.plain) !== null || text.test(line.plain)) break;
    const [, name] = opening.exec(line.plain) ?? [];
    const kind = name === undefined ? undefined : kinds[name];
    if (name === undefined || kind === undefined || line.plain.length > longest || !isWhole(lines, i)) continue;
    if (found === null || lines[found.line]?.plain === line.plain) found = { line: i, kind, length: name.length };
  }
  return found;
}

// A title has no end of a sentence, unless the page's own day stands right below it.
function isWhole(lines: readonly Line[], at: number): boolean {
  const { plain = "" } = lines[at] ?? {};
  if (!/[.;:]$/u.test(plain)) return true;
  const below = lines.slice(at + 1, at + 6).find(({ kind }) => kind === "text");
  return plain.endsWith(".") && below !== undefined && ofPortal.test(below.plain);
}
