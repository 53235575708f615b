/** Something wrong with a pack; `where` names the row or the field. */
export interface PackProblem {
  packId: string;
  code: PackProblemCode;
  where: string;
  message: { vi: string; en: string };
}

const messages = {
  "pack.malformed": { vi: "Dữ liệu không đúng lược đồ", en: "The data does not fit the schema" },
  "pack.id-repeated": { vi: "Mã gói bị trùng", en: "Two packs have the same id" },
  "pack.overlap": { vi: "Thời gian hiệu lực chồng lên gói khác", en: "Its validity overlaps another pack" },
  "pack.period-reversed": { vi: "Ngày kết thúc trước ngày bắt đầu", en: "It ends before it begins" },
  "pack.rows-contradict": { vi: "Các dòng lịch mâu thuẫn nhau", en: "Calendar rows contradict each other" },
  "pack.year-incomplete": { vi: "Thiếu ngày nghỉ lễ theo luật", en: "A statutory holiday is missing" },
  "pack.limit-repeated": { vi: "Hai thời hạn trùng mã", en: "Two limits have the same id" },
  "pack.limit-overlap": {
    vi: "Hai dòng của một thời hạn cùng có hiệu lực",
    en: "Two rows of one limit hold at the same time",
  },
  "pack.event-unknown": { vi: "Sự kiện không có trong hệ thống", en: "The event is not known to the system" },
  "pack.key-repeated": { vi: "Khoá bị trùng trong gói", en: "A key is used twice in the pack" },
  "pack.key-unknown": { vi: "Khoá không có trong gói", en: "A key names no row of the pack" },
  "pack.units-circular": { vi: "Đơn vị trực thuộc vòng tròn", en: "Units lie under each other in a circle" },
  "pack.alias-ambiguous": { vi: "Một cách viết chỉ hai vị trí", en: "One way of writing means two positions" },
  "pack.predecessor-missing": {
    vi: "Có kế thừa nhưng không có gói liền trước",
    en: "Successors are named but no pack ends the day before",
  },
  "pack.successor-missing": {
    vi: "Khoá của gói trước chưa có kế thừa",
    en: "A key of the pack before has no successor",
  },
  "pack.successor-mismatched": {
    vi: "Đơn vị chỉ kế thừa đơn vị, vị trí chỉ kế thừa vị trí",
    en: "A unit follows a unit, a position a position",
  },
  "pack.figure-repeated": { vi: "Hai số liệu trùng mã", en: "Two figures have the same id" },
  "pack.figure-unknown": { vi: "Số liệu không có trong danh mục", en: "The figure is not in the catalogue" },
  "pack.rubric-defect": { vi: "Bộ tiêu chí có lỗi ở dòng", en: "The rubric has a defect in a row" },
  "pack.rubric-unmarked": {
    vi: "Bộ tiêu chí minh hoạ hoặc khung phải có lời lưu ý",
    en: "An example or a frame must say so in its notice",
  },
} as const;

export type PackProblemCode = keyof typeof messages;

/** A problem with the message of its code. */
export const problem = (packId: string, code: PackProblemCode, where: string): PackProblem => ({
  packId,
  code,
  where,
  message: messages[code],
});
