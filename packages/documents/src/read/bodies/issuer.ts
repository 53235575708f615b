import type { Issuer, Piece } from "@gandan/domain/plans";
import { sameSpelling } from "@gandan/domain/values";
import type { Line } from "../lines/lines.ts";
import { pieceOf } from "../lines/passage.ts";

const heads =
  /^(?:ủy ban|tiểu ban|ubnd|ubmttq|hội đồng|hđnd|sở|bộ|phòng|ban|đảng|huyện ủy|tỉnh ủy|thành ủy|thị ủy|quận ủy|văn phòng|trung tâm|chi cục|cục|tổng|mặt trận|mttq|trường|công an|chi bộ|đoàn|hội|liên đoàn|công đoàn|tổ|trạm|bảo hiểm|kho bạc|tòa án|viện|khối dân vận|thanh tra|tỉnh đoàn|thành đoàn|huyện đoàn|xã đoàn|bệnh viện|học viện|chi hội|chi đoàn|đồn biên phòng|hợp tác xã|liên minh|hiệp hội|chính phủ|thủ tướng|quốc hội|thường trực (?:hội đồng|hđnd|đảng ủy|ủy ban|tỉnh ủy|huyện ủy))(?![\p{L}])/u;

/** Whether a line begins with a word that organisations begin with. */
export const startsOrganisation = (plain: string): boolean => heads.test(sameSpelling(plain));

/** Which line stands right below which other in a cell or column of the letterhead. */
export type Below = ReadonlyMap<Line, Line>;

// Also where other cells of the letterhead left marks between them.
const isBelow = (source: string, below: Below, before: Line, line: Line): boolean =>
  below.get(line) === before || isNext(source, before, line);

const isNext = (source: string, before: Line, line: Line): boolean =>
  /^[\s*_|]*$/.test(source.slice(before.end, line.start));

// Below two bodies it belongs to the lower one.
const standingBoard = /^ban (?:thường trực|thường vụ|chấp hành)$/u;
const hamlet = /^(?:thôn|xóm|bản|làng|ấp|buôn|khu phố|tổ dân phố|khu dân cư)\s/u;
// "ỦY BAN NHÂN DÂN" in a cell of its own is nobody without its place.
const bareBody = /^(?:ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd|đảng ủy|ủy ban mặt trận tổ quốc việt nam|ubmttqvn)$/u;
const higher = /(?:^|\s)(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã)\s/u;
const placed = /^(?:ủy ban nhân dân|ubnd)\s(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã)\s\S/u;
const ofCommune = /^(?:xã|phường|thị trấn|đặc khu)\s/u;
// The Front and mass organisations stand beside a people's committee, never below it.
const beside =
  /^(?:ban thường trực )?(?:ủy ban (?:mặt trận tổ quốc|mttq)|ubmttq|mttq|hội (?:liên hiệp|nông dân|cựu chiến binh)|liên đoàn lao động)/u;
const committee = /^(?:ủy ban nhân dân|ubnd)(?!\p{L})/u;
const lower = /(?:^|\s)(?:xã|phường|thị trấn|đặc khu)\s/u;

/**
 * The issuing body from its lines: the last organisation named is the issuer, those above it are its parents. Of a
 * joint document those above it issue it too, unless they stand a level higher.
 */
export function readIssuer(source: string, lines: readonly Line[], below: Below, isJoint: boolean): Issuer | null {
  const groups: Line[][] = [];
  for (const line of lines) {
    const current = groups.at(-1);
    const before = current?.at(-1);
    if (current !== undefined && before !== undefined && goesOn(source, below, before, line, groups.length > 1))
      current.push(line);
    else groups.push([line]);
  }
  const named = groups.map((group) => pieceOfName(source, group));
  const last = named.at(-1);
  if (last === undefined) return null;
  const above = named.slice(0, -1);
  // "ỦY BAN NHÂN DÂN" has no place of its own: it shares that of the body below it.
  const isBare = above.length > 0 && above.every(({ name }) => bareBody.test(sameSpelling(name.text)));
  const isBeside =
    beside.test(sameSpelling(last.name.text)) &&
    above.length > 0 &&
    above.every(({ name }) => committee.test(sameSpelling(name.text)));
  const shares =
    (isJoint || isBare || isBeside) &&
    above.every(({ name }) => !(higher.test(sameSpelling(name.text)) && lower.test(sameSpelling(last.name.text))));
  const parents = shares ? [] : groups.slice(0, -1).flat();
  const parent = parents.length === 0 ? null : pieceOfName(source, parents);
  return {
    parentName: parent?.name ?? null,
    ...(parent?.nameParts && { parentParts: parent.nameParts }),
    ...last,
    ...(shares && above.length > 0 && { jointWith: above.map(({ name }) => name) }),
  };
}

function goesOn(source: string, below: Below, before: Line, line: Line, hasParent: boolean): boolean {
  const spelling = sameSpelling(line.plain);
  if (!isBelow(source, below, before, line))
    return bareBody.test(sameSpelling(before.plain)) && (lower.test(`${spelling} `) || higher.test(`${spelling} `));
  // Below the commune a hamlet is a body of its own.
  if (hamlet.test(spelling) && lower.test(`${sameSpelling(before.plain)} `)) return false;
  // "UBND TỈNH AN GIANG", "ĐẶC KHU PHÚ QUỐC": below a body that has its place stands another place's.
  if (placed.test(sameSpelling(before.plain)) && ofCommune.test(spelling)) return false;
  // "UỶ / BAN NHÂN DÂN": the word itself was cut.
  const isCut = /^(?:ủy|hội|văn|công|liên)$/u.test(sameSpelling(before.plain));
  return (
    isCut ||
    !startsOrganisation(line.plain) ||
    /^(?:ban nhân dân|đồng nhân dân)/u.test(spelling) ||
    (hasParent && standingBoard.test(spelling))
  );
}

function pieceOfName(source: string, group: readonly Line[]): Pick<Issuer, "name" | "nameParts"> {
  const start = group[0]?.start ?? 0;
  const whole = pieceOf(source, start, group.at(-1)?.end ?? 0);
  const isWhole = group.every((line, i) => i === 0 || isNext(source, group[i - 1] ?? line, line));
  if (isWhole) return { name: whole };
  const nameParts = group.map((line) => pieceOf(source, line.start, line.end));
  return { name: { ...whole, text: nameParts.map(({ text }) => text).join(" ") }, nameParts };
}

/** The stretches an issuer's names stand in. */
export const namesOf = (issuer: Issuer | null): Piece[] =>
  issuer === null
    ? []
    : [
        ...(issuer.parentParts ?? (issuer.parentName === null ? [] : [issuer.parentName])),
        ...(issuer.jointWith ?? []),
        ...(issuer.nameParts ?? [issuer.name]),
      ];
