import type { PublicationWay } from "@gandan/domain/publications";
import type { Language } from "../language.ts";

export const wayWords: Record<Language, Record<PublicationWay, string>> = {
  vi: {
    website: "Trang thông tin điện tử",
    posting: "Niêm yết",
    loudspeaker: "Truyền thanh",
    "hamlet-head": "Qua Trưởng thôn",
  },
  en: {
    website: "Website",
    posting: "Posted up",
    loudspeaker: "Loudspeaker",
    "hamlet-head": "By the heads of the hamlets",
  },
};

/** The heads of the quarterly list. */
export const publicationHeads: Record<Language, readonly string[]> = {
  vi: [
    "STT",
    "Nội dung công khai",
    "Văn bản",
    "Ngày ban hành",
    "Hình thức",
    "Nơi công khai",
    "Từ ngày",
    "Đến ngày",
    "Ghi chú",
  ],
  en: ["No.", "Item", "Document", "Decided on", "Way", "Places", "From", "To", "Note"],
};

export const placeWords: Record<Language, { seat: string }> = {
  vi: { seat: "Trụ sở UBND" },
  en: { seat: "The committee's seat" },
};
