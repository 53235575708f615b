import { isPlain } from "../lists/index.ts";
import { fold } from "../values/index.ts";

const words = ["thôn", "làng", "bản", "xóm", "buôn", "ấp", "khu phố", "tổ dân phố", "khóm"];
// Without accents "ban" is a board as well as a "bản".
const plainWords = words.map(fold).filter((word) => word !== "ban");
const hamletWord = new RegExp(`^(?:${words.join("|")})\\s+`, "iu");
const plainHamletWord = new RegExp(`^(?:${plainWords.join("|")})\\s+`, "i");
const anyWord = new RegExp(`^(?:${[...words, ...words.map(fold)].join("|")})\\s+`, "iu");
const headTitles: ReadonlySet<string> = new Set(
  [...words.map((word) => `trưởng ${word}`), "tổ trưởng", "tổ trưởng tổ dân phố"].flatMap((title) =>
    title === "trưởng bản" ? [title] : [title, fold(title)],
  ),
);

/** Whether a name says by its first word that it is a hamlet's. */
export const isHamletName = (name: string): boolean =>
  hamletWord.test(name) || (isPlain(name) && plainHamletWord.test(name));

/** A hamlet's name without the word for what it is. */
export const bareHamletName = (name: string): string => name.replace(anyWord, "");

/** Whether a title is that of the head of any hamlet, which leaves the hamlet's name out. */
export const isHeadTitle = (title: string): boolean => headTitles.has(title.toLowerCase());
