const listMark = /^(?:[-–+*•]|\d{1,3}[.)])\s+/u;

/** The hamlets as somebody types or pastes them: one a line, without what a list sets before each, each once. */
export const typedHamlets = (typed: string): string[] => [
  ...new Set(
    typed
      .normalize("NFC")
      .split(/\n|;/)
      .map((line) => line.trim().replace(listMark, "").trim())
      .filter((name) => name !== ""),
  ),
];
