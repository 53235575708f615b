import { type CopyCost, sumOfLines } from "@gandan/domain/petitions";
import { shortDay, writeDong } from "@gandan/domain/values";
import type { Block, DocumentTable } from "../write/index.ts";
import { dongWords } from "./dong-words.ts";
import { committeeOf, field, onLetterhead, plain, receivedOn, type PaperWriter } from "./paper.ts";
import { addresseeOf, letterOf, senderOf } from "./sender.ts";

const kinds: Readonly<Record<CopyCost["lines"][number]["kind"], string>> = {
  printing: "In",
  copying: "Sao, chụp",
  posting: "Gửi",
};

/** What printing, copying and posting the information costs, line by line; the law behind it is named as far as it was read. */
export const costNotice: PaperWriter = (facts) => {
  const { petition } = facts;
  const { cost } = petition;
  return onLetterhead(facts, {
    heading: { kind: "named", name: "Thông báo", subject: "Về chi phí in, sao, chụp, gửi thông tin" },
    code: "TB-UBND",
    addressees: [addresseeOf(petition)],
    body: [
      ...plain(
        `Ngày ${receivedOn(facts)}, ${committeeOf(facts)} nhận được ${letterOf(petition)} của ${senderOf(petition)} với nội dung: ${petition.text}`,
        `${committeeOf(facts)} thông báo chi phí thực tế để in, sao, chụp, gửi thông tin như sau:`,
      ),
      ...(cost === null ? [] : costBlocks(cost)),
      ...plain(
        `Đơn giá do ${committeeOf(facts)} tự đặt. ${lawWords(facts.event.day)}`,
        "Thông báo này không làm thay đổi thời hạn trả lời yêu cầu. Khi nộp, ông (bà) nhận chứng từ của nơi thu.",
      ),
    ],
    signs: "committee",
    recipients: ["Như trên;", "Lưu: VT, hồ sơ vụ việc."],
  });
};

// The text of the law of 2026 was not read: the paper says so instead of citing an article.
const lawWords = (day: string): string =>
  day < "2026-09-01"
    ? "Căn cứ thu: Luật Tiếp cận thông tin số 104/2016/QH13."
    : "Căn cứ thu: Luật Tiếp cận thông tin (sửa đổi) năm 2026 (điều khoản chưa xác minh).";

function costBlocks(cost: CopyCost): Block[] {
  const sum = sumOfLines(cost.lines);
  return [
    { kind: "table", table: tableOf(cost, sum) },
    field("Bằng chữ", dongWords(sum)),
    field("Người được thông báo", cost.told.to === "" ? null : cost.told.to),
    field("Ngày thông báo", shortDay(cost.told.on)),
  ];
}

const tableOf = ({ lines }: CopyCost, sum: number): DocumentTable => ({
  columns: [
    { title: "STT", millimetres: 12, align: "center" },
    { title: "Việc", millimetres: 24 },
    { title: "Nội dung", millimetres: 58 },
    { title: "Số lượng", millimetres: 20, align: "right" },
    { title: "Đơn giá (đồng)", millimetres: 24, align: "right" },
    { title: "Thành tiền (đồng)", millimetres: 27, align: "right" },
  ],
  rows: [
    ...lines.map((line, index) => [
      String(index + 1),
      kinds[line.kind],
      line.what,
      writeDong(line.quantity),
      writeDong(line.unitPrice),
      writeDong(sumOfLines([line])),
    ]),
    ["", "", "Cộng", "", "", writeDong(sum)],
  ],
});
