import type { Branch } from "../sections/section-tree.ts";

const act =
  /(?<!\p{L})(?:chào cờ|tuyên bố lý do|giới thiệu đại biểu|đón tiếp đại biểu|ổn định tổ chức|văn nghệ chào mừng|mặc niệm|giải lao|khai mạc|bế mạc|phát biểu|đáp từ|kết thúc (?:buổi|lễ|hội nghị)|kết luận hội nghị)(?!\p{L})/iu;

/** Whether a part tells the course of a ceremony or meeting, act by act: nobody has to be told to do these. */
export function isCeremony({ section, branches }: Branch): boolean {
  if (section.role !== "duties") return false;
  const texts = branches.length > 0 ? branches.map(firstText) : section.paragraphs.map(({ text }) => text);
  const acts = texts.filter((text) => act.test(text));
  return acts.length >= 2 && acts.length * 3 >= texts.length;
}

const firstText = ({ section }: Branch): string => section.heading?.text ?? section.paragraphs[0]?.text ?? "";
