import type { Piece, Signature } from "@gandan/domain/plans";
import { sameSpelling, isCapitals } from "@gandan/domain/values";
import type { Line } from "../lines/lines.ts";
import { cutPassage, passageOf, pieceOf } from "../lines/passage.ts";

type Capacity = NonNullable<Signature["capacity"]>;
const capacity =
  /^(T\/?M|K\/?T|T\/?L|T\/?UQ|Q|T\/?m|K\/?t|T\/?uq)\s*(?:\.|(?<=[A-Z])\/(?=\p{Lu}{2})|(?<=\/[A-Za-z]{1,2})(?=\s)|(?=\s+\p{Lu}{2}))\s*(?=\p{Lu})/u;
const offices =
  /^(?:phó |quyền )?(?:chủ tịch|chủ nhiệm|giám đốc|bí thư|trưởng ban|trưởng phòng|phó trưởng ban|phó trưởng phòng|chánh văn phòng|phó chánh văn phòng|trưởng|hiệu trưởng|thủ trưởng|cục trưởng|chi cục trưởng|viện trưởng|tổng giám đốc|thường trực|ủy viên|thủ tướng|bộ trưởng|thứ trưởng|trưởng thôn|tổ trưởng|tổ phó|nhóm trưởng|trạm trưởng|khu trưởng|đội trưởng|chỉ huy trưởng|chính trị viên|chính ủy|đồn trưởng|công chức|pct$|phó chủ tịch thường trực|người lập|người xây dựng)(?!\p{L})/u;
const bodies = /^(?:ủy ban|ubnd|hội đồng|ban |đảng ủy|ban chấp hành|ban thường vụ|ban chỉ đạo)/u;

// "XÁC NHẬN CỦA UBND XÃ": who else stands behind it.
const approval = /^(?:XÁC NHẬN|PHÊ DUYỆT|DUYỆT|ĐẠI DIỆN)(?:\sCỦA)?\s(?=\p{Lu}{2})/u;

/** Whether a line can open a signature: a capacity with its holder, or an office in capitals. */
export const isSigningLine = (plain: string): boolean =>
  plain.length < 90 &&
  ((isCapitals(plain.replace(capacity, "")) &&
    (capacity.test(plain) || approval.test(plain) || offices.test(sameSpelling(plain)))) ||
    isSmallCapacity(plain));

// "Tm. Ủy ban nhân dân", "KT. Chủ tịch": typed in small letters, against the rule.
function isSmallCapacity(plain: string): boolean {
  const sign = capacity.exec(plain)?.[0];
  if (sign === undefined || !/[./]/u.test(sign) || /[.;:,]$/u.test(plain)) return false;
  const holder = sameSpelling(plain.slice(sign.length));
  return holder.split(" ").length <= 10 && (offices.test(holder) || bodies.test(holder));
}

/** Whether a line is an office in small letters and nothing else; only what stands around it makes it a signer's. */
export const isSmallOffice = (plain: string): boolean =>
  /^\p{Lu}[\p{L}\s]{3,49}$/u.test(plain) && /\p{Ll}/u.test(plain) && offices.test(sameSpelling(plain));

/** Whether a line opens one more signature: a capacity, or an office and nothing else. */
export const opensSignature = (plain: string): boolean =>
  isSigningLine(plain) && (capacity.test(plain) || approval.test(plain) || plain.length <= 40);

// "K’ Brôi", "H'Hen Niê", "Y-Thanh": names of the highlands carry a sign within; officers put their rank before.
const nameWord = "\\p{Lu}\\p{Ll}*(?:['’]\\s?\\p{Lu}?\\p{Ll}*)?";
const wholeName = new RegExp(
  `^(?:(?:(?:Ths|ThS|TS|BSCK(?:II|I|2|1)?|BS|PGS|GS|KS|DS)\\.?\\s*)+|(?:Thiếu|Trung|Thượng|Đại)\\s(?:úy|uý|tá|tướng)\\s)?${nameWord}(?:[\\s-]+${nameWord}){1,5}$`,
  "u",
);

/** Whether a line is the name of a person. */
export const isName = (plain: string): boolean =>
  wholeName.test(plain) ||
  // "K’Brẻo" is whole.
  /^[KHYR]['’]\s?\p{Lu}?\p{Ll}+$/u.test(plain) ||
  (/^\p{Lu}{2,}(?:\s\p{Lu}{1,}){1,4}$/u.test(plain) &&
    !offices.test(sameSpelling(plain)) &&
    !bodies.test(sameSpelling(plain)));

interface Row {
  start: number;
  end: number;
  plain: string;
}

/** The signatures of a document, of a joint one more than one, in the order they stand. */
export function readSignatures(
  source: string,
  lines: readonly Line[],
): { signatures: Signature[]; furniture: Piece[] } {
  const read = blocksOf(
    source,
    lines.filter((line) => line.kind === "text"),
  ).map((rows) => readSignature(source, rows));
  return {
    signatures: read.flatMap(({ signature }) => (signature === null ? [] : [signature])),
    furniture: read.flatMap(({ furniture }) => furniture),
  };
}

// Whoever signs next begins with a capacity or an office; names may stand in a row below all offices.
function blocksOf(source: string, lines: readonly Line[]): Row[][] {
  const blocks: { rows: Row[]; hasOffice: boolean; hasName: boolean }[] = [];
  const rows = rowsOf(source, lines);
  const lastNamed = rows.findLastIndex((row) => !isCapitals(row.plain) && isName(row.plain));
  for (const [at, row] of rows.entries()) {
    const last = blocks.at(-1);
    const isFor = /^T\/?M/i.test(capacity.exec(row.plain)?.[0] ?? "") || approval.test(row.plain);
    // An office below the last name is one more of that person's.
    const isOneMore = at > lastNamed && !capacity.test(row.plain) && !approval.test(row.plain);
    const opensNext =
      last !== undefined && ((isFor && last.hasOffice) || (isSigningLine(row.plain) && last.hasName && !isOneMore));
    if (last === undefined || opensNext) {
      blocks.push({ rows: [row], hasOffice: isOffice(row.plain), hasName: false });
      continue;
    }
    const isNamed = last.hasOffice && !isCapitals(row.plain) && isName(row.plain);
    const block = (isNamed ? blocks.find((it) => !it.hasName) : undefined) ?? last;
    block.rows.push(row);
    block.hasName ||= isNamed;
    block.hasOffice ||= isOffice(row.plain);
  }
  return blocks.map(({ rows }) => rows);
}

const isOffice = (plain: string): boolean =>
  isSmallOffice(plain) || (!capacity.test(plain) && !approval.test(plain) && isSigningLine(plain));

/** One signature: on whose behalf, in which capacity, which office, who. */
function readSignature(source: string, rows: readonly Row[]): { signature: Signature | null; furniture: Piece[] } {
  const furniture: Piece[] = [];
  let found: Capacity | null = null;
  let onBehalfOf: Piece | null = null;
  let position: Piece | null = null;
  let name: Piece | null = null;
  let waiting: Row | null = null;
  for (const row of rows) {
    const held = capacity.exec(row.plain);
    const passage = passageOf(source, row.start, row.end);
    const behind = approval.exec(row.plain);
    if (behind !== null && name === null && position === null && onBehalfOf === null) {
      const [sign, rest] = cutPassage(passage, behind[0].trimEnd().length);
      if (sign !== null) furniture.push(sign);
      onBehalfOf = rest;
    } else if (held !== null && name === null) {
      const code = (held[1] ?? "").replace("/", "").toUpperCase();
      const isFor = code === "TM";
      if (!isFor || found === null) found = isCapacity(code) ? code : found;
      const [sign, rest] = cutPassage(passage, held[0].trimEnd().length);
      if (isFor) {
        if (sign !== null) furniture.push(sign);
        if (onBehalfOf !== null) furniture.push(onBehalfOf);
        onBehalfOf = rest;
      } else if (code === "Q" && position === null) position = wholeOf(source, row);
      else {
        if (waiting !== null) furniture.push(wholeOf(source, waiting));
        waiting = row;
      }
    } else if (name === null && position !== null && waiting === null && isDeputyOf(row, position)) {
      // "CHỦ TỊCH", and below it "PHÓ CHỦ TỊCH": who signs is the deputy, and "KT." was left out.
      furniture.push(position);
      position = wholeOf(source, row);
    } else if (name === null && position === null && (isSigningLine(row.plain) || isSmallOffice(row.plain)))
      position = wholeOf(source, row);
    else if (name === null && position !== null && !isCapitals(row.plain) && isName(row.plain))
      name = wholeOf(source, row);
    else if (name === null && isName(row.plain) && rows.at(-1) === row) name = wholeOf(source, row);
    else furniture.push(wholeOf(source, row));
  }
  if (waiting !== null) furniture.push(wholeOf(source, waiting));
  if (rows.length === 0 || (found === null && position === null && name === null))
    return { signature: null, furniture };
  const span = { start: rows[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0 };
  return { signature: { capacity: found, onBehalfOf, position, name, span }, furniture };
}

const isDeputyOf = (row: Row, position: Piece): boolean => row.plain === `PHÓ ${position.text}`;
const isCapacity = (code: string): code is Capacity => ["TM", "KT", "TL", "TUQ", "Q"].includes(code);
const wholeOf = (source: string, row: Row): Piece => pieceOf(source, row.start, row.end);

// "TM. ỦY BAN NHÂN / DÂN": a line in capitals that opens nothing goes on with the one before it.
function rowsOf(source: string, lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const before = rows.at(-1);
    const goesOn =
      before !== undefined &&
      isCapitals(line.plain) &&
      isCapitals(before.plain) &&
      !isSigningLine(line.plain) &&
      isSigningLine(before.plain) &&
      !source.slice(before.end, line.start).includes("|") &&
      !isWholeName(line.plain);
    if (goesOn) {
      before.end = line.end;
      before.plain += ` ${line.plain}`;
    } else rows.push({ start: line.start, end: line.end, plain: line.plain });
  }
  return rows;
}

const isWholeName = (plain: string): boolean =>
  /^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|PHÙNG|TRƯƠNG|ĐOÀN|MAI|LƯƠNG|CAO|TRỊNH|LÂM|HÀ|TÔ|TẠ|LƯU|QUÁCH|CHÂU|TĂNG|SÙNG|GIÀNG|VÀNG|QUÀNG|THÀO|HẠNG|LẦU|NÔNG|TRIỆU|CHẢO|TẨN|KSOR|SIU|ĐIỂU|THẠCH|[HKY]['’]|PHÓ\s)\s/u.test(
    plain,
  );
