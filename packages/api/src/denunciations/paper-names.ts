import type { DenunciationPaperKind } from "@gandan/domain/denunciations";

/** File names without accents, as mail and older systems take them; none says who or what the case is about. */
export const paperNames: Readonly<Record<DenunciationPaperKind, string>> = {
  receipt: "giay-bien-nhan",
  "acceptance-notice": "thong-bao-thu-ly",
  "not-accepted": "thong-bao-khong-thu-ly",
  referral: "phieu-chuyen-don",
  "referral-notice": "thong-bao-chuyen-don",
  "conclusion-notice": "gui-ket-luan",
  "accused-notice": "thong-bao-noi-dung",
  "explanation-request": "yeu-cau-giai-trinh",
  extension: "quyet-dinh-gia-han",
  suspension: "quyet-dinh-tam-dinh-chi",
  resumption: "quyet-dinh-tiep-tuc",
  termination: "quyet-dinh-dinh-chi",
  "information-referral": "phieu-chuyen-thong-tin",
  "inspection-request": "giao-kiem-tra",
  conclusion: "ket-luan",
  publication: "thong-bao-cong-khai",
};
