import { fold } from "../values/index.ts";
import type { DenunciationContent } from "./denunciation.ts";

const hidden = "[…]";

/** The text without the sender's name, address and contact, with or without their accents; a person reads it over. */
export function redact({
  text,
  name,
  address,
  contact,
}: Pick<DenunciationContent, "text" | "name" | "address" | "contact">): string {
  const secrets = [name, address, contact]
    .flatMap((secret) => (secret === null ? [] : [secret.trim()]))
    .filter((secret) => secret.length > 1)
    .toSorted((a, b) => b.length - a.length);
  return secrets.reduce(withoutWord, text);
}

// Folding keeps one sign for one sign once marks are composed, so places found in the folded text hold in the text.
function withoutWord(text: string, secret: string): string {
  const composed = text.normalize("NFC");
  const searched = Array.from(composed)
    .map((sign) => fold(sign).slice(0, 1) || sign)
    .join("");
  const wanted = Array.from(secret.normalize("NFC"))
    .map((sign) => fold(sign).slice(0, 1) || sign)
    .join("");
  const signs = Array.from(composed);
  let result = "";
  let from = 0;
  for (let at = searched.indexOf(wanted); at !== -1; at = searched.indexOf(wanted, from)) {
    result += signs.slice(from, at).join("") + hidden;
    from = at + wanted.length;
  }
  return result + signs.slice(from).join("");
}
