import type { RetentionRule } from "@gandan/domain/retention";
import { rule } from "./rows.ts";
import { archivePeriods, lettersCircular, ownPractice } from "./sources.ts";

const fifteenYears = { count: 15, unit: "year" as const };

/** Files of record: proposed and decided by people, or kept. */
export const caseRules: readonly RetentionRule[] = [
  rule({
    kind: "ineligible-letter",
    vi: "Đơn không đủ điều kiện xử lý, đã xếp lưu",
    en: "A letter that could not be handled and was filed away",
    period: { count: 1, unit: "year" },
    start: "filed-away",
    end: "proposed",
    source: lettersCircular,
    article: "Điều 28",
    validFrom: "2014-12-15",
  }),
  rule({
    kind: "complaint-case",
    vi: "Hồ sơ giải quyết khiếu nại, vụ việc thông thường",
    en: "The file of an ordinary complaint",
    period: fifteenYears,
    start: "case-ended",
    end: "proposed",
    source: archivePeriods,
    validFrom: "2012-07-01",
  }),
  rule({
    kind: "other-case",
    vi: "Hồ sơ kiến nghị, phản ánh, yêu cầu cung cấp thông tin",
    en: "The file of a recommendation, feedback or a request for information",
    period: fifteenYears,
    start: "case-ended",
    end: "proposed",
    source: {
      ...ownPractice,
      title: {
        vi: "Cách làm của xã: giữ như hồ sơ khiếu nại thông thường; chưa đọc được thời hạn riêng",
        en: "The commune's own practice: kept like an ordinary complaint; no period of its own was read",
      },
      read: "unverified",
    },
    validFrom: "2012-07-01",
  }),
  rule({
    kind: "serious-case",
    vi: "Hồ sơ khiếu nại, tố cáo nghiêm trọng và hồ sơ lãnh đạo quyết định giữ",
    en: "The file of a serious complaint or denunciation, and what a leader decided to keep",
    period: "for-good",
    start: null,
    end: "kept",
    source: archivePeriods,
    validFrom: "2012-07-01",
  }),
  rule({
    kind: "denunciation-case",
    vi: "Hồ sơ giải quyết tố cáo (niêm phong)",
    en: "The file of a denunciation (sealed)",
    period: fifteenYears,
    start: "case-ended",
    end: "proposed",
    source: archivePeriods,
    validFrom: "2012-07-01",
  }),
];

/** What always stays. */
export const keptRules: readonly RetentionRule[] = [
  rule({
    kind: "register",
    vi: "Sổ theo dõi đơn thư, sổ tiếp công dân (số, loại, ngày, kết quả)",
    en: "The registers of letters and of reception (number, kind, days, outcome)",
    period: "for-good",
    start: null,
    end: "kept",
    source: { ...ownPractice, read: "unverified" },
    validFrom: "2012-07-01",
  }),
  rule({
    kind: "journal",
    vi: "Nhật ký hệ thống",
    en: "The journal of the system",
    period: "for-good",
    start: null,
    end: "kept",
    source: ownPractice,
    validFrom: "2025-07-01",
  }),
  rule({
    kind: "document",
    vi: "Kế hoạch, báo cáo, hồ sơ đối thoại và câu hỏi tại phiên, tài liệu công khai, mô hình, giám sát",
    en: "Plans, reports, sessions with their questions, publications, models, supervision",
    period: "not-known",
    start: null,
    end: "kept",
    source: {
      ...archivePeriods,
      title: {
        vi: "Luật Lưu trữ và bảng thời hạn kèm theo; chưa đọc được thời hạn của từng loại, giữ cho đến khi xác minh",
        en: "The Law on Archives and its schedule; the period of each kind was not read, kept until it is",
      },
      number: "33/2024/QH15",
    },
    validFrom: "2025-07-01",
  }),
];
