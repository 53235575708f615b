import type { Assignment, Piece } from "@gandan/domain/plans";
import { sameSpelling } from "@gandan/domain/values";
import { startsOrganisation } from "./issuer.ts";
import { type Passage, pieceWithin } from "../lines/passage.ts";
import { askedEnd, assigneeEnd } from "./assignee-end.ts";
import { verbAtStart } from "./verbs.ts";

const request =
  /^(?:(?:UBND|[Ủủ]y ban nhân dân|[Uu]ỷ ban nhân dân|[Cc]hủ tịch UBND|[Tt]hường trực [Đđ]ảng [ủu][yỷ]|[Đđ]ảng [ủu][yỷ])(?:\s(?:xã|phường|đặc khu|tỉnh|huyện))?\s(?:giao(?:\scho)?|yêu cầu|đề nghị|phân công)|(?:[Kk]ính )?[Đđ]ề nghị|[Mm]ời(?=\s(?:[Ủủ]y ban|[Uu]ỷ ban|UBMTTQ|MTTQ|[Mm]ặt trận|các đoàn thể|các tổ chức))|[Gg]iao(?:\s+cho)?|[Yy]êu cầu|[Đđ]ối với|[Tt]rách nhiệm của|[Nn]hiệm vụ của)\s*:?\s+/u;
const someone =
  /^(?:các|cán bộ|công chức|viên chức|trưởng|phó|chủ tịch|thành viên|người|bí thư|đồng chí|đ\/c|ông|bà|thủ trưởng|thư ký|lãnh đạo|chánh|nhân viên|bưu điện|bảo tàng|thư viện|nhà|doanh nghiệp|báo|đài|trang (?:thông tin|tin|web)|cổng|thôn|làng|bản|ấp|xóm|buôn|khóm|khối(?! lượng)|phum|sóc|khu|cơ quan|đơn vị|ngân hàng|ủy viên|thường trực|chính quyền|tất cả|mỗi|từng|hai bên|liên đoàn|hợp tác xã|quân sự|chỉ huy|ban|tổ|cấp ủy|chi bộ|hiệp hội|kế toán|giáo viên|hiệu trưởng|giám đốc|tổng phụ trách|phụ huynh|đảng viên|đoàn viên|hội viên|cộng tác viên|nhóm|đội|hạt|điện lực|thanh tra|agribank|phường|xã|chi hội|chi đoàn|già làng|hộ (?:gia đình|kinh doanh)|hai (?:ban|ngành|đơn vị|cơ quan)|ngành(?! nghề)|cụm (?:dân cư|thi đua)|thường vụ|toàn thể|chủ rừng|chức sắc|giáo xứ|họ đạo|liên đội|thầy cô|bảo vệ dân phố|lực lượng|dân quân|bộ đội|đại diện|chủ đầu tư|\d{1,2}\s(?:thôn|làng|bản|ấp|buôn|xóm|khóm|tổ dân phố|khu phố)(?=\s?:|$)|chính trị viên|(?:trung|tiểu|đại|thôn|khẩu) đội trưởng|chủ hộ|quỹ tín dụng|thuế (?:cơ sở|tỉnh|thành phố|khu vực|xã|phường)|cấp (?:tỉnh|huyện|xã))(?!\p{L})/u;
const noOne =
  /^(?:(?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối)(?=[,;])|về|tình hình|kết quả|đánh giá|quan điểm|phương hướng|chế độ|kinh phí|thời gian|nhiệm vụ|phân công|công tác|kiểm tra|sơ kết|báo cáo|tiến độ|khen thưởng|trách nhiệm|nội dung|lộ trình|phương pháp|giải pháp|trên cơ sở|căn cứ|trong quá trình|định kỳ|quá trình|tổng kết|thông tin|kế hoạch này|nguồn|dự toán|giám sát|sau khi|hằng|hàng|nếu|để|ngoài|khi|giai đoạn|đợt|bước|tháng|quý|năm|tuần|từ ngày|thanh tra,|mỗi (?:quý|quí|tháng|năm|tuần|ngày|kỳ|đợt|lần|học kỳ)|điều khoản|hiệu lực|địa điểm|thành phần|hình thức|trường hợp|những|việc|một số|lịch|cách thức|phương thức|quy trình|hồ sơ|tiêu chí|tiêu chuẩn|điều kiện|sản phẩm|mục tiêu|yêu cầu|biện pháp|phạm vi|các (?:nội dung|bước|giải pháp|biện pháp|nhiệm vụ|hoạt động|mốc|chỉ tiêu|công việc|việc|hình thức)|tổng (?:hợp|rà soát|vệ sinh|duyệt|số)|phòng (?:ngừa|chống)|phòng, chống|hội (?:diễn|trại|chợ|họp|đàm)|bảo hiểm (?:y tế|tự nguyện|thất nghiệp)|hội nghị|hội thi|hội thảo|đoàn kết|ban hành|bộ tiêu chí|bản tin|khu vực|tổ chức(?!\s(?:chính trị|đảng|đoàn|hội|cơ sở|thành viên)))(?!\p{L})/u;

// As offices shorten each other's names, in capitals only.
const short =
  /^(?:UBMTTQVN|MTTQVN|TT ?HĐND|TT ?ĐU|BCH|BTV|BTT|BBT|BCĐ|BQL|VP|VPUB|VPĐU|HTX|H?LHPN|HND|HCCB|ĐTN|CA|BCHQS|TTPVHCC|TTDVTH|CBCC|CB|CC|VKSND|TAND|BHXH|P\.\s?\p{Lu}+)(?=[\s,.:&-]|$)/u;

// "Anh Rơ Lan Tuyn", as hamlets call their people.
const person = /^(?:Anh|Chị|Cô|Chú|Bác)\s\p{Lu}\p{Ll}*\s\p{Lu}/u;

/** Whether a text begins with somebody who can be told to do something. */
export function namesSomeone(text: string): boolean {
  const asked = text.replace(request, "");
  const spelling = sameSpelling(asked);
  return (
    (short.test(asked) || person.test(asked) || startsOrganisation(spelling) || someone.test(spelling)) &&
    !noOne.test(spelling)
  );
}

/** Whether a text is names and nothing else: no verb, no end of a sentence. */
export const namesOnlySomeone = (text: string): boolean =>
  namesSomeone(text) && !assigneeEnd.test(text) && !/\.\s*$|:\s*\S/u.test(text) && text.length < 300;

/** The assignee a short heading names, without "Đề nghị" and colon; null for headings about anything else. */
export function assigneeOfHeading(passage: Passage, heading: Piece): Piece | null {
  const from = passage.at.findIndex((at) => at >= heading.span.start);
  const to = passage.at.findLastIndex((at) => at < heading.span.end) + 1;
  const text = passage.plain.slice(from, to);
  const skip = request.exec(text)?.[0].length ?? 0;
  const name = text.slice(skip);
  if (noOne.test(sameSpelling(name)) || (skip === 0 && !namesSomeone(name) && verbAtStart(name) !== null)) return null;
  // "2. Ban Thường trực … thực hiện chế độ báo cáo như sau:" opens a list with a sentence.
  const verb =
    name.length > 60 && /:\s*$/u.test(name) && namesSomeone(name) ? assigneeEnd.exec(name) : deedInHeading(name);
  const end = verb === null || /[Bb]an [Cc]hỉ đạo$/u.test(name.slice(0, verb.index)) ? name.length : verb.index;
  return pieceWithin(passage, from + skip, from + skip + name.slice(0, end).replace(/[\s:.;,]+$/u, "").length);
}

const units =
  "thôn|làng|bản|ấp|xóm|khóm|buôn|tổ dân phố|khu phố|khu dân cư|xã|phường|đơn vị|trường|chi hội|chi đoàn|tổ";
const farthest = 900;
const deed =
  /\s(?:là (?:cơ quan|đơn vị|đầu mối|bộ phận|thường trực)|có trách nhiệm|chịu trách nhiệm|chủ trì|lãnh đạo(?=,?\s(?:chỉ đạo|thực hiện))|phối hợp(?=\s(?:với|thực hiện|tổ chức))|(?:tổ chức )?thực hiện|tiếp tục|tăng cường|đẩy mạnh)(?!\p{L})/u;

// "Các cấp ủy, tổ chức đảng lãnh đạo thực hiện phong trào": a heading may name people and say what they do.
function deedInHeading(name: string): RegExpExecArray | null {
  const found = namesSomeone(name) ? deed.exec(name) : null;
  const before = name.slice(0, found?.index ?? 0);
  return found === null || before.split(" ").length < 3 || /(?:đơn vị|cơ quan|bộ phận|người|tổ)$/iu.test(before)
    ? null
    : found;
}

/** The assignee a sentence begins with: "Sở Nội vụ hướng dẫn …", "Giao Công an xã: …"; null where it names nobody first. */
export function assigneeOfSentence(passage: Passage, at: number): { assignee: Piece; dutyFrom: number } | null {
  const from = passage.plain[at] === " " ? at + 1 : at;
  // Names stand near the beginning; a paragraph without end is not read again for each of its clauses.
  const text = passage.plain.slice(from, from + farthest);
  const skip = leadIn(text) + (request.exec(text.slice(leadIn(text)))?.[0].length ?? 0);
  const rest = text.slice(skip);
  if (!namesSomeone(rest)) return null;
  const colon = colonBehind(rest);
  // What a name says in brackets ("(phụ trách dân vận)") is no deed.
  const plain = rest.slice(0, 260).replace(/\([^()]*\)/gu, (said) => "·".repeat(said.length));
  const stop = earlier(assigneeEnd.exec(plain), skip > 0 ? askedEnd.exec(plain.slice(0, 160)) : null);
  const end =
    placesEnd(rest, colon) ??
    givenEnd(rest, colon) ??
    Math.min(colon === null ? Infinity : colon - 1, stop?.index ?? Infinity);
  if (end === Infinity) return null;
  const name = rest.slice(0, end).replace(/(?:\s(?:cùng|cần))?[\s,:]*$/u, "");
  // Whatever goes on in small letters behind a semicolon is a clause, not a name.
  if (/;\s\p{Ll}|;$/u.test(name) && !(skip > 0 && name.split(/;\s*/u).every(namesOnlySomeone))) return null;
  // "Các thôn đã có nhiều cố gắng …" tells of what was, and names nobody for anything.
  if (/\s(?:đã|đang)(?!\p{L})/u.test(name)) return null;
  const start = from + skip;
  return {
    assignee: pieceWithin(passage, start, start + name.length),
    dutyFrom: start + end + (rest[end] === ":" ? 1 : 0),
  };
}

// "Các cơ quan được giao chủ trì tham mưu: …": by what they were given they are named, up to the colon.
function givenEnd(text: string, colon: number | null): number | null {
  return colon !== null && /\s(?:được giao|được phân công)\s[^,;.]{2,40}:$/u.test(text.slice(0, colon))
    ? colon - 1
    : null;
}

const earlier = (one: RegExpExecArray | null, other: RegExpExecArray | null): RegExpExecArray | null =>
  one !== null && other !== null ? (other.index < one.index ? other : one) : (one ?? other);

// "Các sở, ban, ngành; UBND các xã: …": each of those that semicolons part is somebody.
function colonBehind(text: string): number | null {
  const before = /^[^.:“]{3,220}:/u.exec(text)?.[0];
  if (before === undefined) return null;
  const names = before.slice(0, -1).split(/;\s*/u);
  return names.length === 1
    ? before.length <= 161
      ? before.length
      : null
    : names.every(namesOnlySomeone)
      ? before.length
      : null;
}

const place = "(?:\\p{Lu}\\p{L}*|\\d{1,2})(?:\\s(?:\\p{Lu}\\p{L}*|\\d{1,2}))*";
const places = new RegExp(`^\\s${place}(?:(?:[,;]|\\svà|,\\svà)\\s${place})+(?=\\s\\p{Ll}|\\s?:)`, "u");

// "Trưởng các thôn: An Bình, Gò Da, Suối Cát họp dân …": the places belong to the name.
function placesEnd(rest: string, colon: number | null): number | null {
  if (colon === null || !new RegExp(`(?<!\\p{L})(?:${units})\\s?:$`, "iu").test(rest.slice(0, colon))) return null;
  const named = places.exec(rest.slice(colon));
  return named === null ? null : colon + named[0].length;
}

// "Căn cứ nội dung Kế hoạch này, các sở, ngành …": who comes after the first comma that somebody follows.
function leadIn(text: string): number {
  if (
    !/^(?:Căn cứ|Trên cơ sở|Theo|Hằng|Hàng|Mỗi (?:quý|quí|tháng|tuần|năm|kỳ|đợt)|(?:Hai|Ba) tuần|Định kỳ|Trước ngày|Chậm nhất|Vào ngày|Trong|Sau|Kết thúc|Khi kết thúc|Ngay sau)\s/u.test(
      text,
    )
  )
    return 0;
  for (const comma of text.slice(0, 480).matchAll(/,\s+/gu)) {
    const at = comma.index + comma[0].length;
    if (namesSomeone(text.slice(at))) return at;
  }
  return 0;
}

const counted = new RegExp(`(?<!\\p{L})(\\d{1,3})\\s+(${units})(?!\\p{L})`, "iu");

/** "Trưởng thôn 06 thôn": six of them. */
export function countIn(assignee: string): Assignment["count"] {
  const found = counted.exec(assignee);
  return found?.[1] === undefined || found[2] === undefined
    ? null
    : { quantity: Number(found[1]), unit: found[2].toLowerCase() };
}
