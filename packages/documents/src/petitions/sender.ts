import type { Petition } from "@gandan/domain/petitions";
import type { Block } from "../write/index.ts";
import { field } from "./paper.ts";

/** How a paper speaks to the sender; a word without a name is addressed by its receipt. */
export const senderOf = ({ name, receipt }: Petition): string =>
  name === null ? `người gửi có mã biên nhận ${receipt}` : `ông (bà) ${name}`;

/** The address line of a letter to the sender. */
export function addresseeOf(petition: Petition): string {
  const address = petition.particulars?.address ?? null;
  const sender = petition.name === null ? `Người gửi có mã biên nhận ${petition.receipt}` : `Ông (bà) ${petition.name}`;
  return address === null ? sender : `${sender}, ${address}`;
}

const kinds: Readonly<Record<Petition["kind"], string>> = {
  complaint: "khiếu nại",
  recommendation: "kiến nghị",
  feedback: "phản ánh",
  "information-request": "yêu cầu cung cấp thông tin",
  "session-question": "câu hỏi gửi buổi đối thoại",
};

/** The kind in the middle of a sentence. */
export const kindOf = ({ kind }: Petition): string => kinds[kind];

/** What the law calls the letter of a kind. */
export const letterOf = ({ kind }: Petition): string =>
  kind === "complaint"
    ? "đơn khiếu nại"
    : kind === "information-request"
      ? "phiếu yêu cầu cung cấp thông tin"
      : kinds[kind];

/** Who sent it, as the lines of a form. */
export const senderFields = ({ name, contact, particulars }: Petition): Block[] => [
  field("Họ và tên", name),
  field("Địa chỉ", particulars?.address ?? null),
  field("Điện thoại, cách liên hệ", contact),
];
