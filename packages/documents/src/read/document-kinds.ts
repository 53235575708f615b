import type { DocumentKind } from "@gandan/domain/plans";

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
