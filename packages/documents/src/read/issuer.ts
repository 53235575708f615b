import type { PlanDocument } from "@gandan/domain/plans";
import { sameSpelling } from "@gandan/domain/values";
import type { Line } from "./lines.ts";
import { pieceOf } from "./passage.ts";

const heads =
  /^(?:ủy ban|ubnd|ubmttq|hội đồng|hđnd|sở|bộ|phòng|ban|đảng|huyện ủy|tỉnh ủy|thành ủy|thị ủy|quận ủy|văn phòng|trung tâm|chi cục|cục|tổng|mặt trận|mttq|trường|công an|chi bộ|đoàn|hội|liên đoàn|công đoàn|tổ|trạm|bảo hiểm|kho bạc|tòa án|viện|chính phủ|thủ tướng|quốc hội)(?![\p{L}])/u;

/** Whether a line begins with a word that organisations begin with. */
export const startsOrganisation = (plain: string): boolean => heads.test(sameSpelling(plain));

// In a letterhead of two columns the motto stands between the lines of one name.
const isNext = (source: string, before: Line | undefined, line: Line): boolean =>
  before === undefined || /^[\s*_|]*$/.test(source.slice(before.end, line.start));

/** The issuing body from its lines: the last organisation named is the issuer, those above it are its parents. */
export function readIssuer(source: string, lines: readonly Line[]): PlanDocument["issuer"] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const current = groups.at(-1);
    // "UỶ / BAN NHÂN DÂN": the word itself was cut.
    const isCut =
      current !== undefined && /^(?:ủy|hội|văn|công|liên)$/u.test(sameSpelling(current.at(-1)?.plain ?? ""));
    const isOneName =
      current === undefined ||
      isCut ||
      !startsOrganisation(line.plain) ||
      /^(?:ban nhân dân|đồng nhân dân)/u.test(sameSpelling(line.plain));
    if (current !== undefined && isOneName && isNext(source, current.at(-1), line)) current.push(line);
    else groups.push([line]);
  }
  const pieces = groups.map((group) => pieceOf(source, group[0]?.start ?? 0, group.at(-1)?.end ?? 0));
  const name = pieces.at(-1);
  if (name === undefined) return null;
  const parents = groups.slice(0, -1).flat();
  const first = parents[0];
  const last = parents.at(-1);
  return { parentName: first && last ? pieceOf(source, first.start, last.end) : null, name };
}
