const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);

/** Whether the asterisk at `at` is a bold or italic mark; one that stands alone ("b/a * 100%", "* Lưu ý") is a sign. */
export function isMark(text: string, at: number): boolean {
  if (text[at] !== "*") return false;
  const standsAlone = isSpace(text[at - 1]) && at + 1 < text.length && isSpace(text[at + 1]);
  return !standsAlone;
}

/** A slice of the source as it is read: without marks of bold and italic, white space single. */
export function cleanText(slice: string): string {
  if (!slice.includes("*")) return slice.replace(/\s+/g, " ").trim();
  let kept = "";
  for (let at = 0; at < slice.length; at += 1) if (!isMark(slice, at)) kept += slice[at];
  const text = kept.replace(/\s+/g, " ").trim();
  return text === "" ? "*" : text;
}
