import { fold } from "@gandan/domain/values";
import { kindNamed } from "../citations/document-kinds.ts";
import type { Block } from "../paragraphs/join-lines.ts";
import { isBullet } from "../lines/markers.ts";

const farthest = 16;

/** What annexes are called that are not counted. */
export const annexName = /^(?:DANH MỤC|BIỂU|BẢNG|MẪU|LỊCH|TIẾN ĐỘ|PHỤ LỤC|PHỤ BIỂU|Biểu (?:số |mẫu )?\d|Phụ biểu)/u;

/** How many blocks are the letterhead of an attached document or annex, up to its title; none where it has no such title. */
export function attachedHead(blocks: readonly Block[]): number {
  const title = blocks
    .slice(0, farthest)
    .findIndex(
      (block) =>
        block.type === "paragraph" && (kindNamed(block.passage.plain) !== null || annexName.test(block.passage.plain)),
    );
  return title > 0 && blocks.slice(0, title).every(isOfHead) && blocks.slice(0, title).some(isMotto) ? title : 0;
}

const textOf = (block: Block): string =>
  block.type === "paragraph"
    ? block.passage.plain
    : block.type === "table"
      ? block.lines.map((it) => it.plain).join(" ")
      : "";

const isMotto = (block: Block): boolean => /doc lap\s?[-–]\s?tu do|dang cong san viet nam/.test(fold(textOf(block)));

function isOfHead(block: Block): boolean {
  if (block.type === "furniture" || isMotto(block)) return true;
  const text = textOf(block);
  if (block.type === "table" || (block.marker !== null && isBullet(block.marker))) return false;
  return (
    text.length < 120 && (!/\p{Ll}/u.test(text) || /^Số\s*:/u.test(text) || /ngày.{0,12}tháng.{0,12}năm/u.test(text))
  );
}
