import type { Target, WrittenTime } from "@gandan/domain/plans";
import { findCitations } from "../citations/citations.ts";
import { amount, numberOf } from "./number-of.ts";
import { type Passage, pieceWithin, spanWithin } from "../lines/passage.ts";
import { limitsIn, timeOfNumber } from "./target-times.ts";

const units =
  "mô hình|bậc(?!\\s(?:học|tiểu học|trung học|mầm non|đại học|thang))|phút(?=\\s*\\/\\s*\\p{L})|(?<=(?:không quá|dưới|tối đa|còn)\\s\\d{1,3}\\s)phút|thẻ bhyt|thẻ bảo hiểm y tế|phần quà|học bổng|hố rác|thùng rác|nhà vệ sinh|chuyên mục|bản tin|tthc|video clip|video|phóng sự|thành viên|thanh niên|sinh viên|giáo viên|phụ nữ|công chức|viên chức|tuyên truyền viên|cộng tác viên|sự kiện|ý tưởng|tủ sách|chợ|huyện|cuộc|hội nghị|hội thi|hội thảo|lớp|buổi|hộ gia đình|hộ|người dân|người|lượt người|lượt|thôn|làng|tổ dân phố|công trình|tin, bài|tin bài|tin|bài viết|bài|văn bản|điểm|km|ha|mét|m²|m2|m|triệu đồng|tỷ đồng|nghìn đồng|đồng(?! chí|\\s?\\/\\s?\\p{L})|căn nhà|căn(?!\\s(?:cứ|cước|bản|bệnh))|ngôi nhà|nhà|câu lạc bộ|tổ(?!\\strưởng)|nhóm|sản phẩm|thủ tục hành chính|thủ tục|dịch vụ công|hồ sơ|lần|vụ việc|vụ|cán bộ|đảng viên|hội viên|đoàn viên|sáng kiến|chi hội|chi bộ|cây xanh|cây|con|tấn|suất quà|suất|học sinh|trường hợp|trường|xã|phường|sở|doanh nghiệp|hợp tác xã|tổ hợp tác|đơn vị|cơ quan|tập thể|cá nhân|phong trào|chuyên đề|chương trình|kế hoạch|đợt|kỳ|phiên|cụm|pa nô|pano|băng rôn|khẩu hiệu|tờ rơi|tờ gấp|giải|lao động|gia đình|tuyến đường|tuyến|phòng|bóng đèn|bộ|máy|camera|chỉ tiêu|tiêu chí|dự án|đề án|báo cáo|ngày công|cuộc vận động|cuộc đối thoại|hội nghị đối thoại";
const comparison =
  "(?<more>ít nhất(?:\\s+là)?|tối thiểu(?:\\s+là)?|không dưới|không ít hơn|không thấp hơn|đạt\\s+(?:từ|trên)|từ(?=\\s+[\\d.,]+\\s*%?\\s*(?:\\S+\\s+){0,8}?trở lên)|trên|hơn|≥|>=|>)|(?<less>không quá|không vượt quá|tối đa(?:\\s+là)?|nhiều nhất|dưới|≤|<=|<)";
const form = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:(?:${comparison})\\s*)?(?:từ\\s+)?(?<![\\p{L}\\d.,/-])(?<quantity>${amount})(?:\\s?%?\\s*(?:[–-]|đến)\\s*(?<upper>${amount}))?\\s*(?<unit>%|(?:${units})(?!\\p{L}))(?!\\s*\\/\\s*\\d)`,
  "giu",
);
// What stands before a number that counts nothing: the names of things, dates and periods.
const noTarget =
  /(?:số|điều|khoản|điểm|ngày|tháng|năm|quý|giai đoạn|thứ|lần thứ|khu vực|mục|phần|khoá|khóa|loại|(?<!(?:nâng|cung|trợ|phân|cập)\s)cấp|nhóm|phụ lục|kỳ|đề án|của|nhà (?:văn h[oó][aá]|sinh hoạt(?: cộng đồng)?)|trụ sở|trưởng|tàu(?: cá)?|phụ trách|địa bàn|truyền thanh|loa)\s*$/iu;
const measureEnd =
  /[;:.(](?:\s|$)|[;:(]|,\s(?:hoàn thành|xong)|\s(?:trở lên|trở xuống|đến hết|trước ngày|trong (?:quý|quí|tháng|năm|vòng))(?!\p{L})/u;
const nounEnd =
  /(?<!phòng),(?!\d)|[;:()“"]|\.(?=\s|$)|\s(?:được|trên|trong|tại|theo|để|nhằm|vào|với|gắn|cho|từ|trở lên|có|đạt|ở|về|do|bằng|và|là|trước|của|mỗi|tham gia|đến hết|hoàn thành|đã)(?!\p{L})/u;

// "(hiện còn 37 hồ sơ, trong đó …)", "hiện có 12 mô hình": how it is, not what is to be reached.
const asItIs = /\((?:hiện|đang|đã)\s[^()]*$|hiện (?:nay )?(?:còn|có|đang có)\s+$/iu;

// "9/9 thôn": so many of so many.
const share = new RegExp(`(?<![\\p{L}\\d.,/-])(\\d{1,4})\\/(\\d{1,4})\\s(?=(?:${units})(?!\\p{L}))`, "giu");

/** The targets with a number that a text names, each with the day by which: its own, or the one of the heading above. */
export function findTargets(passage: Passage, from = 0, above: WrittenTime | null = null): Target[] {
  const cited = findCitations(passage);
  // Most passages have no number, and looking for times costs more than looking for numbers.
  let times: WrittenTime[] | null = null;
  // A dash that opens an item right before its number is none of the number's.
  const written = " ".repeat(from) + passage.plain.slice(from);
  const text = written.replace(share, (whole, part: string, all: string) =>
    Number(part) <= Number(all) ? part.padEnd(whole.length) : whole,
  );
  const targets: Target[] = [];
  for (const found of text.matchAll(form)) {
    const start = found.index;
    const end = start + found[0].length;
    if (start < from || cited.some((it) => start < it.to && it.from < end)) continue;
    const { quantity, upper, unit, less } = found.groups ?? {};
    let { more } = found.groups ?? {};
    if (quantity === undefined || unit === undefined) continue;
    const before = text.slice(Math.max(0, start - 30), start);
    if (noTarget.test(before) && !(unit === "%" && !/(?:số|điều)\s*$/iu.test(before))) continue;
    if (place.test(unit) && isAddressed.test(before) && !passage.plain.slice(start, end).includes("/")) continue;
    if (asItIs.test(text.slice(Math.max(0, start - 160), start))) continue;
    if (
      /^\s*trở lên/u.test(text.slice(end)) ||
      /^(?:(?!\stừ\s\d)[^.;,]){0,60}\strở lên(?!\p{L})/u.test(text.slice(end))
    )
      more ??= "trở lên";
    // "60 bóng đèn trên 2 tuyến đường": where, not more than.
    if (more?.toLowerCase() === "trên" && place.test(unit) && /\d[^.;]*$/u.test(before)) more = undefined;
    const clause = clauseAround(text, start, end, from);
    const span = spanWithin(passage, clause.from, clause.to);
    times ??= limitsIn(passage, from, cited);
    const time = timeOfNumber(times, span, spanWithin(passage, start, end)) ?? above;
    const measure = measureOf(text, clause, start, end, unit);
    targets.push({
      text: pieceWithin(passage, clause.from, clause.to).text,
      span,
      measure: (onlyWhen.test(measure) ? targets.at(-1)?.measure : undefined) ?? measure,
      comparison: more !== undefined ? "at-least" : less !== undefined ? "at-most" : "exactly",
      quantity: numberOf(quantity),
      quantityTo: upper === undefined ? null : numberOf(upper),
      unit: unit.toLowerCase(),
      ...(time !== null && { time }),
    });
  }
  return targets;
}

// "…; đến năm 2030 đạt 95%": by when, of what was spoken of before.
const onlyWhen = /^(?:đến|hết|trước|trong|năm|giai đoạn)\s[\p{L}\s]{0,20}\d{4}(?:\s*[-–]\s*\d{4})?$/iu;
// "tại 07 thôn", "hướng dẫn 07 thôn": where, or whom a deed is for.
const isAddressed =
  /(?<!\p{L})(?:tại|cho|hướng dẫn|chỉ đạo|đôn đốc|gửi|đến|với|giữa|thuộc|của (?:xã|phường) và)\s+(?:các\s)?$/iu;
// A rate, minutes of waiting and places in a ranking measure what stands before the number.
const measuresBefore = /^(?:%|phút|bậc)$/iu;
const place = /^(?:tuyến đường|tuyến|thôn|làng|tổ dân phố|xã|phường|cụm)$/iu;

function clauseAround(text: string, start: number, end: number, least: number): { from: number; to: number } {
  const before = Math.max(text.lastIndexOf("; ", start), text.lastIndexOf(". ", start));
  const stop = /;|\.(?=\s|$)/.exec(text.slice(end));
  return {
    from: Math.max(least, before < 0 ? 0 : before + 2),
    to: stop === null ? text.length : end + stop.index + (stop[0] === "." ? 1 : 0),
  };
}

// "02 mô hình dân vận chính quyền" measures what follows; "tỷ lệ … đạt 98%" what stands before.
function measureOf(
  text: string,
  clause: { from: number; to: number },
  start: number,
  end: number,
  unit: string,
): string {
  // "Từ 70% trở lên doanh nghiệp …"
  const after = text.slice(end, clause.to).replace(/^\s*trở lên(?=\s\p{L})/u, "");
  const follows = after.slice(0, (unit === "%" ? measureEnd : nounEnd).exec(after)?.index ?? after.length).trim();
  if (!measuresBefore.test(unit)) return `${unit}${follows.startsWith("/") ? "" : " "}${follows}`.trim().slice(0, 200);
  // "Số người tập thể thao: 45% dân số" measures what stands before the colon.
  const isShareOf =
    /^(?:dân số|số hộ|tổng số|diện tích)(?!\p{L})/iu.test(follows) && /:\s*$/u.test(text.slice(clause.from, start));
  if (
    unit === "%" &&
    !isShareOf &&
    follows !== "" &&
    !/^(?:[,.;)/]|so với|trở|vào|trong năm|theo|kế hoạch|và)/u.test(follows)
  )
    return follows.replace(/[,.]$/, "").slice(0, 200);
  // "Số hóa hồ sơ, kết quả giải quyết: 100%": what stands before the colon is one.
  const labelled = /^([^:]{6,200}):\s*$/u.exec(text.slice(clause.from, start))?.[1];
  if (labelled !== undefined && !/\d\s?%/u.test(labelled)) return labelled.trim();
  const before = text
    .slice(clause.from, start)
    .replace(/(?:,\s*)?(?:phấn đấu\s*)?(?:đạt|là|trên|tối thiểu|ít nhất|từ|còn|xuống|dưới|lên)*\s*$/iu, "");
  return lastPart(before)
    .replace(/^(?:bảo đảm|đảm bảo|phấn đấu|duy trì|nâng)\s+(?=tỷ lệ|tỉ lệ|mức độ|chỉ số)/iu, "")
    .replace(/^trong đó\s+/iu, "")
    .slice(-200);
}

// "Tỷ lệ giải quyết đơn khiếu nại, tố cáo" is one measure; two words behind a comma are none.
function lastPart(text: string): string {
  const share = /(?:^|:\s)((?:Tỷ lệ|Tỉ lệ|Mức độ)\s[^:]*)$/u.exec(text.trim())?.[1];
  // "…đạt 85%, tỷ lệ số hóa đạt": behind one rate begins the next.
  const next = /%(?:\s?trở lên)?[,;]?\s(?:và\s|còn\s)?((?:tỷ lệ|tỉ lệ|mức độ)\s[^%:]*)$/iu.exec(text.trim())?.[1];
  if (next !== undefined) return next.trim();
  // "… nội trú ≥ 92%, ngoại trú ≥ 90%": behind one share stands whose the next is.
  if (share !== undefined) return (/%[,;]\s(?:và\s|còn\s)?([^%:]+)$/u.exec(share)?.[1] ?? share).trim();
  const cuts = [...text.matchAll(/[:,]\s/gu)].map(({ 0: cut, index }) => index + cut.length).toReversed();
  const isEnough = (part: string): boolean => part.trim().split(/\s+/).length >= 3;
  const from = cuts.find((at) => isEnough(text.slice(at)) || text[at - 2] === ":") ?? 0;
  return text.slice(from).trim();
}
