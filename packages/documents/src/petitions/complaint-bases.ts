import type { Day } from "@gandan/domain/values";
import type { Block } from "../write/index.ts";
import { bases } from "./paper.ts";

const amendedFrom = "2026-07-01";
const decree =
  "Căn cứ Nghị định số 124/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại";

/** What a paper about a complaint rests on, on its day. */
export const complaintBases = (day: Day, ...more: string[]): Block[] =>
  bases(
    "Căn cứ Luật Tổ chức chính quyền địa phương",
    "Căn cứ Luật Khiếu nại",
    day < amendedFrom ? decree : `${decree}, được sửa đổi, bổ sung bởi Nghị định số 155/2026/NĐ-CP`,
    ...more,
  );
