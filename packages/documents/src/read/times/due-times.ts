import { verbAtStart } from "../bodies/verbs.ts";

/** How often something is done: "02 lần/năm". */
export const howOften = /^\d{1,2}\s[\p{L},\s]+\/\s*(?:\p{L}+|học k[ỳì]|năm học)$/iu;

const cue =
  /^(?:24\s?\/|từ|hoàn thành|xong|trước|chậm nhất|muộn nhất|đến|hết|trong|hằng|hàng|mỗi|định kỳ|sau|không quá|(?:(?:thực hiện|tiến hành|duy trì)\s)?thường xuyên|vào|ít nhất|báo cáo)/iu;
const past = /(?:đã|được|ban hành|thành lập|kết quả|đạt được|tình hình)\s[^.;]{0,40}$/iu;
const planned =
  /(?:vào|trong|dự kiến|diễn ra|khai mạc)(?:\s(?:kỳ|cuộc|buổi|phiên|hội nghị)\s[\p{L} ]{2,40}?)?(?:\s+(?:lúc|hồi))?(?:\s+\d{1,2}\s*(?:h|giờ|g)\s*(?:\d{2})?(?:\s*phút)?)?,?(?:\s*(?:sáng|chiều|tối))?(?:\s*(?:thứ\s+\p{L}+|chủ nhật),?)?(?:\s+tuần\s+(?:thứ\s+)?\S+)?\s*$/iu;
// "Thành lập 07 đội tình nguyện, ra quân ngày 01/6/2026"
const opening =
  /(?:ra quân|khởi công|phát động|khánh thành|ra mắt|khai trương)\s+(?:(?:vào|đúng|nhân)\s(?:dịp\s)?)?$/iu;
const atHour =
  /:\s*(?:(?:vào\s)?(?:lúc|hồi)\s)?(?:\d{1,2}\s?(?:h|giờ)(?:\s?\d{2})?(?:\s?phút)?,?\s*)?(?:(?:sáng|chiều|tối),?\s*)?(?:(?:thứ\s\p{L}+|chủ nhật),?\s*)?$/iu;
const opensWithHour =
  /^[\s\d.+–-]{0,6}(?:(?:từ|lúc|vào|buổi|sáng|chiều|tối|,|\d{1,2}\s?(?:h|g|giờ|:)\s?(?:\d{2})?(?:\s?phút)?)\s*)*$/iu;
const monthsBefore = /\((?:tháng\s[\d/]+(?:,|\svà)\s)*$/iu;
const monthsBehind = /^(?:(?:,|\svà)\stháng\s[\d/]+)*\)/iu;
const stage = /^(?:[^\p{L}]*)(?:bước|đợt|giai đoạn|tuần|lần)\s\S{1,4}\s?[:.]\s*/iu;
const lookedAt = /(?:^|[^\p{L}])(?:kết quả|tình hình|số liệu|hồ sơ|việc)\s[^.;:]{0,90}$/iu;
const anniversary = /kỷ niệm|chào mừng|ngày (?:thành lập|sinh|truyền thống|mất)|quyết định|kế hoạch số|nhân dịp/iu;
const closes = /^\s*(?:[.;)]|$)/u;

/** Whether a time named in prose is a limit. */
// A bare date in prose is an event of the past as often as a limit; periods of six months only matter in reports.
export function isDue(text: string, found: RegExpExecArray, end: number): boolean {
  const before = text.slice(Math.max(0, found.index - 60), found.index);
  // "…; thực hiện từ ngày 01/02/2026": when it begins, at the end of its clause.
  if (
    /(?:[:;,]|thực hiện|áp dụng|bắt đầu|triển khai|duy trì)\s+(?:kể\s+)?từ\s*$/iu.test(before) &&
    closes.test(text.slice(end))
  )
    return true;
  // "Từ ngày 01/7/2026, lập biên bản …": when it begins, at the head of its sentence.
  if (/(?:^|[^\p{L}])(?:Kể từ|Từ)\s+$/u.test(before) && /^,?\s/u.test(text.slice(end))) return true;
  // "phát 02 số mỗi tháng" counts, "Thông báo số …" names.
  if (/(?:giai đoạn|từ|khoá|khóa|nhiệm kỳ)\s*$/iu.test(before)) return false;
  // "có kỹ năng số trước ngày 30/6/2026" names no document.
  if (/(?<!\d\s)số\s*$/iu.test(before) && !/^(?:hoàn thành|xong|trước|chậm nhất)(?!\p{L})/iu.test(found[0]))
    return false;
  // What is looked at happened then: "Mốc thời gian kiểm tra: từ ngày … đến ngày …".
  if (
    /(?:(?:mốc|thời kỳ|niên độ|số liệu)\s[^.;:]{0,40}:?|phạm vi[\s\p{L}]{0,20}:[^.;:]{0,60})\s*$/iu.test(before) &&
    /^(?:từ|đến)\s/iu.test(found[0])
  )
    return false;
  // "kết quả giải quyết đơn thư từ 01/7/2025 đến 30/4/2026"
  if (/^từ\s[\s\S]*đến/iu.test(found[0]) && lookedAt.test(text.slice(Math.max(0, found.index - 110), found.index)))
    return false;
  // "báo cáo 6 tháng (15/6), năm (30/11)"
  if (
    /báo cáo[^.;]*(?:tháng|năm|quý)\s\($/iu.test(before) &&
    /^\d{1,2}\/\d{1,2}$/u.test(found[0]) &&
    text.slice(end).startsWith(")")
  )
    return true;
  // "Đợt 1: Ngày 15 tháng 5 năm 2026, tại …"
  if (/(?:đợt|lần|kỳ|phiên|cuộc|buổi)\s(?:thứ\s)?\S{1,4}\s?:\s*$/iu.test(before) && /\d{4}$/u.test(found[0]))
    return true;
  // "đối thoại 02 lần: lần 1 ngày 19/5/2026, lần 2 ngày 20/10/2026"
  if (
    /(?:đợt|lần|buổi|cuộc)\s(?:thứ\s)?\d{1,2}\s?(?:vào\s)?,?\s*$/iu.test(before) &&
    /^ngày\s.*\d{4}$/iu.test(found[0])
  )
    return !past.test(before);
  if (/^(?:định kỳ\s+)?(?:0?6|sáu)\s+tháng/iu.test(found[0]))
    return /báo cáo|sơ kết|định kỳ|đánh giá/iu.test(before + found[0]);
  // "kế hoạch hằng năm" is what it is called.
  if (
    /(?:kế hoạch|chương trình|dự toán|ngân sách)\s*$/iu.test(before) &&
    /^(?:hằng|hàng)\s(?:năm|quý|tháng)$/iu.test(found[0])
  )
    return false;
  if (
    /^(?:đời sống|thu nhập|chỉ tiêu|kế hoạch)\s*$/iu.test(before.trim().split(/\s+/).slice(-2).join(" ")) &&
    /ngày|năm/iu.test(found[0])
  )
    return !/^h[ằà]ng ngày/iu.test(found[0]);
  // "Trong năm 2026 hỗ trợ 20 hộ": at the beginning it says when.
  if (/^trong\s+năm\s/iu.test(found[0]) && /^[^\p{L}]*$|:\s*$/u.test(text.slice(0, found.index))) return true;
  // "Tổ chức ít nhất 02 lần trong năm 2026"
  if (/^trong\s+năm\s/iu.test(found[0]) && /\d{1,2}\s(?:lần|cuộc|đợt|kỳ|buổi|hội nghị|lớp)\s*$/iu.test(before))
    return true;
  if (/^trong\s+(?:năm|thời gian(?!\s\d))/iu.test(found[0]))
    return /hoàn thành|thực hiện|xong|đạt|phấn đấu/iu.test(before);
  if (/^đến\s+năm/iu.test(found[0])) return /hoàn thành|xong/iu.test(before);
  if (/^đến(?:\s+hết)?\s/iu.test(found[0]) && /từ\s+(?:ngày|tháng|năm|quý)[^.;]*$/iu.test(before)) return true;
  if (/^(?:vào\s+)?ngày.*(?:h[ằà]ng|mỗi|tháng cuối)\s/iu.test(found[0])) return true;
  if (/^\d{1,2}\s\p{L}+\strong\s/u.test(found[0])) return true;
  // "vào ngày làm việc cuối cùng của tháng", "hai tuần một lần"
  if (/^(?:ngày\s+(?:làm việc\s+)?cuối|\S+\s+(?:tuần|tháng)\s+(?:một|0?1)\s+lần)/iu.test(found[0])) return true;
  if (howOften.test(found[0]) || /^\d{1,2}\s[\p{L}\s]+\/\s*tháng[\s,(]/iu.test(found[0])) return true;
  // "Tháng 2: Họp chi bộ …", "8h00 ngày 12/5/2026: làm việc tại …"
  if (
    opensWithHour.test(text.slice(0, found.index).replace(stage, "")) &&
    /^(?:(?:từ\s+)?(?:tháng|quý|quí|ngày|năm)\s|(?:từ\s+)?\d{1,2}\/\d{4})/iu.test(found[0]) &&
    /^(?:\s?\((?:thứ\s\p{L}+|chủ nhật)\))?\s*:\s/iu.test(text.slice(end))
  )
    return true;
  if (/^(?:(?:vào|trong)\s+)?(?:tháng|quý|quí)\s.*(?:h[ằà]ng|mỗi)\s+năm/iu.test(found[0])) return true;
  if (/^(?:vào|trong\s+(?:0?6|sáu)\s)/iu.test(found[0]) && past.test(before)) return false;
  if (planned.test(before) && !past.test(before)) return true;
  if (opening.test(before) && !/(?:đã|được)\s[^.;]{0,40}$/iu.test(before)) return true;
  // "Tổ chức đối thoại (tháng 5/2026)": set apart at the end of its clause.
  if (/^(?:tháng|quý|quí)\s/iu.test(found[0]) && /[,;(:–-]\s*$/u.test(before) && closes.test(text.slice(end)))
    return true;
  // "(tháng 9/2026, tháng 01/2027 và tháng 5/2027)"
  if (/^tháng\s/iu.test(found[0]) && monthsBefore.test(before) && monthsBehind.test(text.slice(end))) return true;
  if (
    /(?:chậm nhất|muộn nhất)\s[^.;]{0,110}$/iu.test(text.slice(Math.max(0, found.index - 125), found.index)) &&
    /^ngày/iu.test(found[0])
  )
    return true;
  // "Tổng kết công tác dân vận (12/2026).", "Tổ chức Ngày hội (18/11/2026)."
  if (
    /^(?:ngày\s)?(?:\d{1,2}\/){1,2}20[2-9]\d$/iu.test(found[0].replace(/^[\d/]*\s*[-–]\s*/u, "")) &&
    /\p{L}["”]?\s\((?:(?:thứ\s\p{L}+|chủ nhật),?\s)?$/iu.test(before) &&
    /^\)\s*(?:[.;]|$)/u.test(text.slice(end))
  )
    return !anniversary.test(text.slice(Math.max(0, found.index - 120), found.index));
  // "Ngày Chủ nhật xanh (15/3/2026): dọn vệ sinh …"
  if (
    /^(?:ngày\s)?\d{1,2}\/\d{1,2}\/\d{4}$/iu.test(found[0]) &&
    /\p{L}["”]?\s\($/u.test(before) &&
    /^\):\s/u.test(text.slice(end))
  )
    return true;
  // "trước ngày 05/6 (6 tháng) và 05/11/2026 (năm)", "trước ngày 15/6 và 15/12"
  if (
    /(?:trước|chậm nhất)\s[^.;]{0,40}(?:và|,)\s+$/iu.test(before) &&
    /^(?:ngày\s)?\d{1,2}\/\d{1,2}(?:\/\d{4})?$/iu.test(found[0])
  )
    return true;
  // "- Tháng 6/2026 tổ chức sơ kết": what opens a sentence and is followed by its deed says when.
  if (
    /^(?:tháng|quý|quí|ngày)\s/iu.test(found[0]) &&
    opensWithHour.test(text.slice(0, found.index)) &&
    verbAtStart(text.slice(end).replace(/^[,\s]+/u, "")) !== null
  )
    return true;
  if (/học k[ỳì]|năm học|khai giảng/iu.test(found[0])) return true;
  // "Họp thôn lấy ý kiến: ngày 10/02/2026.", "Họp chi bộ: tối 12/5, tại nhà văn hóa."
  const rest = text.slice(end).replace(/^\s?\((?:thứ\s\p{L}+|chủ nhật)\)/iu, "");
  if (atHour.test(before) && (closes.test(rest) || /^,?\s(?:tại|ở)\s/u.test(rest))) return true;
  return cue.test(found[0]) || /(?:thời gian|thời hạn|tiến độ|hoàn thành)[^.;]{0,40}$/iu.test(before);
}
