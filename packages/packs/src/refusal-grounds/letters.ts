import type { LimitSource } from "@gandan/domain/calendar";
import type { RefusalGround, RefusalGroundPack } from "@gandan/domain/petitions";
import { Day } from "@gandan/domain/values";
import { ground } from "./rows.ts";

type Source = Omit<LimitSource, "article">;

const oldCircular: Source = {
  title: {
    vi: "Thông tư về xử lý đơn (bản cũ; Thông tư 05/2021/TT-TTCP thay thế, chưa đọc được điều này)",
    en: "Circular on handling letters (the old one; what replaced it was not read here)",
  },
  number: "07/2014/TT-TTCP",
  basis: "law",
  read: "before-amendment",
};
const circular: Source = {
  title: { vi: "Thông tư về xử lý đơn", en: "Circular on handling letters" },
  number: "05/2021/TT-TTCP",
  basis: "law",
  read: "unverified",
};
const ownRule: Source = {
  title: { vi: "Cách làm của xã; pháp luật không quy định", en: "The commune's own practice; no law sets it" },
  number: null,
  basis: "commune-setting",
  read: "full-text",
};

const everyKind: RefusalGround["kinds"] = [
  "complaint",
  "recommendation",
  "feedback",
  "information-request",
  "session-question",
];
const letters: RefusalGround["kinds"] = ["complaint", "recommendation", "feedback"];

const filed = (name: string, vi: string, en: string, kinds = letters) =>
  ground({
    steps: ["file-away"],
    kinds,
    paper: null,
    series: `letter.${name}`,
    vi,
    en,
    source: oldCircular,
    article: "Điều 6",
    validFrom: "2014-12-15",
  });
const back = (name: string, vi: string, en: string, source: Source, needsNote = false) =>
  ground({
    steps: ["return"],
    kinds: letters,
    paper: "return",
    series: `letter.${name}`,
    vi,
    en,
    needsNote,
    source,
    article: null,
    validFrom: "2021-11-15",
  });

/** Why a letter is filed away or goes back: what makes it unfit to be handled, and what is returned. */
export const letterGrounds: RefusalGroundPack = {
  id: "refusal-grounds-letters",
  title: { vi: "Căn cứ lưu đơn, trả lại đơn", en: "Grounds for filing away and returning letters" },
  readOn: Day.parse("2026-07-23"),
  grounds: [
    filed("not-vietnamese", "Đơn không viết bằng tiếng Việt, không có bản dịch", "Not in Vietnamese, not translated"),
    filed("no-sender", "Đơn không ghi ngày, họ tên, địa chỉ người gửi", "Without date, name or address"),
    filed("not-signed", "Đơn không có chữ ký hoặc điểm chỉ", "Without signature or fingerprint"),
    filed("no-content", "Nội dung không rõ, không đủ căn cứ để xử lý", "Its content is not clear enough to act on"),
    filed("handled", "Nội dung đã được xử lý, không có tình tiết mới", "Handled before, without new facts", everyKind),
    ground({
      steps: ["file-away"],
      kinds: everyKind,
      paper: null,
      series: "letter.empty",
      vi: "Không có nội dung để giải quyết (thử máy, ghi âm trống, gửi nhầm)",
      en: "Nothing to deal with (a trial, an empty recording, sent by mistake)",
      source: ownRule,
      article: null,
      validFrom: "2014-12-15",
    }),
    back(
      "not-ours",
      "Không thuộc thẩm quyền; đã hướng dẫn nơi gửi",
      "Not for this office; the sender was told where to go",
      circular,
    ),
    back("originals", "Trả lại giấy tờ, tài liệu gốc kèm theo đơn", "The original papers go back", circular),
    back("asked-back", "Người gửi đề nghị nhận lại đơn", "The sender asked for it back", ownRule),
    back(
      "other",
      "Căn cứ khác (ghi rõ điều, khoản và lý do)",
      "Another ground (say the article and why)",
      circular,
      true,
    ),
  ],
};
