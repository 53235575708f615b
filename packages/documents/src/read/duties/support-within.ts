import type { Piece } from "@gandan/domain/plans";
import { askedEnd, assigneeEnd } from "../bodies/assignee-end.ts";
import { namesOnlySomeone } from "../bodies/assignees.ts";
import { type Passage, pieceWithin } from "../lines/passage.ts";

// Without “với” only what is known for a body's name is one.
const helps =
  /(?:^|[\s,])[Pp]hối hợp(?:\s+chặt chẽ|\s+thường xuyên)?\s+(?:(?:với|cùng(?:\s+với)?)\s+(?=\p{L})|(?=(?:Sở|Phòng|[ỦU][ỷy] ban|UBND|UBMTTQ|Công an|Ban|Đoàn|Hội|Mặt trận|Trạm|Trung tâm|Văn phòng|Trường)\s))/u;
const farthest = 220;
// "các cơ quan, đơn vị liên quan": nobody who could be told of it.
const nobody =
  /^(?:với\s+)?(?:các\s+)?(?:cơ quan|đơn vị|ngành|bộ phận|địa phương|tổ chức|cá nhân)(?:[,\s]|và|có|cơ quan|đơn vị|địa phương|tổ chức|cá nhân|liên quan|chức năng)*$/iu;
// A verb that is not known let the deed into the name.
const goesOn =
  /\s(?:để|cho|về|trong|việc|theo|nhằm|thống nhất|được|bằng|khi|trước|sau|từ|tại|hằng|hàng ngày)(?!\p{L})|\d{3}/u;

/** Who helps, as a sentence says it: "chủ trì, phối hợp với Công an xã, Đoàn Thanh niên xã tuần tra …". */
export function supportWithin(passage: Passage): Piece | null {
  const found = helps.exec(passage.plain);
  if (found === null) return null;
  const from = found.index + found[0].length;
  const rest = /^[^.;:()]*/u.exec(passage.plain.slice(from, from + farthest))?.[0] ?? "";
  const ends = [assigneeEnd, askedEnd].flatMap((end) => end.exec(rest)?.index ?? []);
  const name = rest.slice(0, Math.min(...ends, rest.length)).replace(/[\s,]+$/u, "");
  const isWhole = ends.length > 0 || /^\s*[.;)]|^\s*$/u.test(passage.plain.slice(from + rest.length));
  if (!isWhole || nobody.test(name) || goesOn.test(name) || !namesOnlySomeone(name)) return null;
  return pieceWithin(passage, from, from + name.length);
}
