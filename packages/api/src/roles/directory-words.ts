import { type DirectoryColumn, type Unit, UnitKind } from "@gandan/domain/roles";
import { fold } from "@gandan/domain/values";
import { Language } from "../language.ts";

export const directoryTitle: Record<Language, string> = { vi: "DANH BẠ", en: "Directory" };

/** The heads of the directory as a file. */
export const directoryHeads: Record<Language, Record<DirectoryColumn, string>> = {
  vi: {
    unit: "Đơn vị",
    kind: "Loại đơn vị",
    position: "Chức danh",
    holder: "Họ và tên",
    from: "Từ ngày",
    phone: "Điện thoại",
    email: "Thư điện tử",
  },
  en: {
    unit: "Unit",
    kind: "Kind of unit",
    position: "Position",
    holder: "Name",
    from: "From",
    phone: "Telephone",
    email: "E-mail",
  },
};

/** Other heads under which offices keep such lists. */
export const otherHeads: readonly (readonly [DirectoryColumn, string])[] = [
  ["unit", "Thôn"],
  ["unit", "Hamlet"],
  ["holder", "Họ tên"],
  ["holder", "Người giữ chức danh"],
  ["phone", "Số điện thoại"],
  ["email", "Email"],
];

export const unitKindWords: Record<Language, Record<Unit["kind"], string>> = {
  vi: {
    committee: "Uỷ ban nhân dân",
    office: "Văn phòng, bộ phận chuyên môn",
    party: "Cấp uỷ",
    front: "Mặt trận Tổ quốc",
    organisation: "Hội, đoàn thể",
    hamlet: "Thôn, tổ dân phố",
  },
  en: {
    committee: "People's Committee",
    office: "Office or desk",
    party: "Party committee",
    front: "Fatherland Front",
    organisation: "Mass organisation",
    hamlet: "Hamlet",
  },
};

const kinds = new Map<string, Unit["kind"]>([
  ...Language.options.flatMap((language) =>
    UnitKind.options.map((kind) => [fold(unitKindWords[language][kind]), kind] as const),
  ),
  ...["thon", "to dan pho", "lang", "xom", "khu pho", "buon", "ap", "khom"].map((word) => [word, "hamlet"] as const),
]);

/** The kind of unit that a word of a list means; null where it means none. */
export const unitKindOf = (word: string): Unit["kind"] | null =>
  // Without its accent "bản" is a board.
  kinds.get(fold(word)) ?? (word.toLowerCase() === "bản" ? "hamlet" : null);
