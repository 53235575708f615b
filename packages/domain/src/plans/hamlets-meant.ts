import { type Unit, bareHamletName } from "../roles/index.ts";
import { fold } from "../values/index.ts";

/** What a text that tells hamlets something means: which of them, and who of the commune is told beside them. */
export interface HamletsMeant {
  hamlets: readonly Unit[];
  others: string | null;
}

const word = "(?:thôn|làng|bản|ấp|xóm|khóm|buôn|tổ dân phố|khu phố|khu dân cư)";
const whole = "(?![\\p{L}\\d])";
const counted = new RegExp(`(?<![\\p{L}\\d])\\d{1,3}\\s+${word}${whole}`, "giu");
const hamletWord = new RegExp(`(?<!\\p{L})${word}${whole}`, "iu");
const everyOne = new RegExp(
  `(?:các|mỗi|từng|cả|toàn bộ|tất cả)\\s+(?:các\\s+)?${word}${whole}|(?:trưởng|bí thư|phó)\\s+(?:các\\s+)?${word}${whole}|${word}\\s+trưởng${whole}`,
  "iu",
);
// "Công chức phụ trách các thôn": where somebody works, not who is told.
const whereOnly = new RegExp(
  `(?<!\\p{L})(?:phụ trách|theo dõi|giúp|tại|với|cùng|địa bàn)\\s(?:các|từng|cả|\\d{1,3})\\s${word}${whole}`,
  "giu",
);
// Offices of the commune; what a hamlet has of its own ("Ban công tác Mặt trận", "chi hội", "tổ tự quản") is none.
const office =
  /^(?:các\s+)?(?:phòng|văn phòng|công an|hội|đoàn|[uủ][yỷ] ban|ubnd|ubmttq|mttq|mặt trận|trường|trạm|trung tâm|ban chỉ huy|công chức|cán bộ|cơ quan|đơn vị|bộ phận|đoàn thể|tổ chức)(?!\p{L})/iu;

/** The hamlets that an assignee as written means: those it names, or all of them; null where it means none. */
export function hamletsMeant(
  assignee: string,
  hamlets: readonly Unit[],
  namedElsewhere: readonly Unit[] = [],
): HamletsMeant | null {
  const text = assignee.normalize("NFC").replace(/\s+/gu, " ").trim().replace(whereOnly, " ");
  if (!hamletWord.test(text)) return null;
  const others = officesBeside(text);
  const named = hamlets.filter((hamlet) => isNamed(hamlet, text));
  if (named.length > 0) return { hamlets: named, others };
  const isOfAll = text.search(counted) >= 0 || everyOne.test(text);
  if (!isOfAll || namesAnother(text)) return null;
  return { hamlets: remaining.test(text) ? hamlets.filter((it) => !namedElsewhere.includes(it)) : hamlets, others };
}

/** The hamlets that a plan tells something by name: "các thôn còn lại" are the others. */
export const hamletsNamedIn = (assignees: readonly string[], hamlets: readonly Unit[]): Unit[] =>
  hamlets.filter((hamlet) => assignees.some((text) => hamletWord.test(text) && isNamed(hamlet, text)));

const remaining = /(?<!\p{L})(?:còn lại|khác)(?!\p{L})/iu;

/** Whether each hamlet is meant through the head it has, and not through another of its bodies. */
export const isForHead = (assignee: string): boolean =>
  new RegExp(`trưởng\\s+(?:các\\s+|\\d{1,3}\\s+)?${word}|${word}\\s+trưởng|tổ trưởng|ban nhân dân`, "iu").test(
    assignee,
  ) ||
  !/(?<!\p{L})(?:ban|chi bộ|bí thư|chi hội|chi đoàn|tổ(?! dân phố)|cộng tác viên|y tế|công an viên|đội|câu lạc bộ|người|hộ)(?!\p{L})/iu.test(
    assignee.replace(/tổ dân phố|khu dân cư/giu, ""),
  );

function isNamed({ name }: Unit, text: string): boolean {
  const bare = bareHamletName(name);
  if (/^\d+$/u.test(bare)) return numbersNamed(text).includes(Number(bare));
  const words = fold(bare).replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const plain = fold(text);
  const found = new RegExp(`(?<![a-z0-9])${words}(?![a-z0-9])`, "u").exec(plain);
  return found !== null && plain.length === text.length && /\p{Lu}|\d/u.test(text.charAt(found.index));
}

const numberList = new RegExp(
  `${word}\\s+(?:số\\s+)?(\\d{1,3}(?:(?:\\s*,\\s*|\\s+và\\s+)(?:${word}\\s+)?\\d{1,3})*)${whole}`,
  "giu",
);
const numbersNamed = (text: string): number[] =>
  [...text.replace(counted, " ").matchAll(numberList)].flatMap(([, list = ""]) =>
    (list.match(/\d+/gu) ?? []).map(Number),
  );

// "Trưởng thôn Gò Da" of another commune, or one the chart does not know, is not every hamlet.
const namesAnother = (text: string): boolean =>
  new RegExp(`(?<!các\\s|\\d\\s)${word}\\s(?!Trưởng|Mặt|Xã|Phường)\\p{Lu}`, "u").test(text.replace(/\([^()]*\)/gu, ""));

function officesBeside(assignee: string): string | null {
  const names = assignee.replace(/\([^()]*\)/gu, "").split(/[,;]\s*|\s+và\s+/u);
  const others = names.filter((name) => office.test(name) && !hamletWord.test(name));
  return others.length === 0 ? null : others.join(", ");
}
