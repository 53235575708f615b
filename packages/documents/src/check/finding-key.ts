/** FNV-1a in 32 bits as eight hexadecimal digits: short, the same everywhere, for names and not for secrets. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) {
    hash ^= unit.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The key of a finding: its rule and what it quotes, whatever the line breaks, and not where it stands. */
export const findingKey = (ruleId: string, quoted: string): string =>
  `${ruleId}:${shortHash(quoted.normalize("NFC").replace(/\s+/g, " ").trim())}`;
