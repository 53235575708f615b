import type { DocumentKind } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";

const names: readonly [RegExp, DocumentKind][] = [
  [/^KẾ HOẠCH(?: LIÊN TỊCH| LIÊN NGÀNH)?(?!\p{L})/u, "plan"],
  [/^QUYẾT ĐỊNH(?!\p{L})/u, "decision"],
  [/^BÁO CÁO(?!\p{L})/u, "report"],
  [/^CHỈ THỊ(?!\p{L})/u, "directive"],
  [/^NGHỊ QUYẾT(?: LIÊN TỊCH)?(?!\p{L})/u, "resolution"],
  [/^THÔNG BÁO(?: KẾT LUẬN)?(?!\p{L})/u, "notice"],
  [/^CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC| PHỐI HỢP| LIÊN TỊCH)?(?!\p{L})/u, "programme"],
  [/^TỜ TRÌNH(?!\p{L})/u, "proposal"],
  [/^HƯỚNG DẪN(?: LIÊN NGÀNH)?(?!\p{L})/u, "guidance"],
  [/^BIÊN BẢN(?!\p{L})/u, "minutes"],
  [/^GIẤY MỜI(?!\p{L})/u, "invitation"],
  [/^PHƯƠNG ÁN(?!\p{L})/u, "plan"],
  [/^ĐỀ ÁN(?!\p{L}|\s\d)/u, "programme"],
  [/^CÔNG ĐIỆN(?!\p{L})/u, "directive"],
  [/^(?:QUY CHẾ(?=\P{Ll}*$)|QUY ĐỊNH$|THÔNG TƯ(?!\p{L}))/u, "unknown"],
];

/** The kind a title line names in capitals, and how many letters the name takes. */
export function kindNamed(plain: string): { kind: DocumentKind; length: number } | null {
  const letters = /^(?:\p{Lu}\s){3,}\p{Lu}$/u.test(plain) ? plain.replace(/\s/g, "") : null;
  for (const [pattern, kind] of names) {
    const found = pattern.exec(plain);
    if (found !== null) return { kind, length: found[0].length };
    // "K Ế  H O Ạ C H": letters set apart for looks.
    if (letters !== null && pattern.source.replace(/[\s^]/g, "").startsWith(letters))
      return { kind, length: plain.length };
  }
  return null;
}

const whole = new Map(
  ["KẾ HOẠCH", "QUYẾT ĐỊNH", "BÁO CÁO", "THÔNG BÁO", "CHƯƠNG TRÌNH", "TỜ TRÌNH"].map((name) => [fold(name), name]),
);

/** The kind of a title with a slip in its accents ("KÊ HOẠCH"), where it fills its line in capitals. */
export function kindMisspelt(plain: string): { kind: DocumentKind; length: number } | null {
  const meant = /\p{Ll}/u.test(plain) ? undefined : whole.get(fold(plain));
  const named = meant === undefined ? null : kindNamed(meant);
  return named === null ? null : { kind: named.kind, length: plain.length };
}

const symbols: readonly [RegExp, DocumentKind][] = [
  [/^KH(?!\p{L})/u, "plan"],
  [/^PA(?!\p{L})/u, "plan"],
  [/^QĐ(?!\p{L})/u, "decision"],
  [/^BC(?!\p{L})/u, "report"],
  [/^(?:CT|CĐ)(?!\p{L})/u, "directive"],
  [/^NQ(?!\p{L})/u, "resolution"],
  [/^TB(?!\p{L})/u, "notice"],
  [/^(?:CTr|CTR|CTHĐ|ĐA)(?!\p{L})/u, "programme"],
  [/^T[Tt]r(?!\p{L})/u, "proposal"],
  [/^HD(?!\p{L})/u, "guidance"],
];

/** The kind of a document as its symbol tells it: "KH-UBND" is a plan's. */
export const kindOfSymbol = (symbol: string | undefined): DocumentKind =>
  symbols.find(([pattern]) => pattern.test(symbol ?? ""))?.[1] ?? "unknown";
