import type { Day } from "@gandan/domain/values";
import { bases, plain } from "../petitions/paper.ts";
import type { Block } from "../write/index.ts";
import type { SenderFacts } from "./facts.ts";

const amendedFrom = "2026-07-01";
const decree =
  "Căn cứ Nghị định số 31/2019/NĐ-CP của Chính phủ quy định chi tiết một số điều và biện pháp tổ chức thi hành Luật Tố cáo";

/** What a paper about a denunciation rests on, on its day. */
export const denunciationBases = (day: Day): Block[] =>
  bases(
    "Căn cứ Luật Tổ chức chính quyền địa phương",
    "Căn cứ Luật Tố cáo",
    day < amendedFrom ? decree : `${decree}, được sửa đổi, bổ sung bởi Nghị định số 156/2026/NĐ-CP`,
  );

/** The lines that tell whoever holds such a paper how it is kept. */
export const secrecy: Block[] = plain(
  "Văn bản này có thông tin về người tố cáo, được quản lý theo chế độ mật; không sao chụp, không cung cấp cho người không có trách nhiệm.",
);

export const senderOf = ({ sender }: SenderFacts): string =>
  sender.name === null ? "người tố cáo" : `ông (bà) ${sender.name}`;

export const addresseeOf = ({ sender }: SenderFacts): string =>
  [sender.name === null ? "Người tố cáo" : `Ông (bà) ${sender.name}`, sender.address]
    .filter((part) => part !== null && part !== "")
    .join(", ");

export const kept = ["Như trên;", "Lưu: hồ sơ vụ việc (mật)."];
