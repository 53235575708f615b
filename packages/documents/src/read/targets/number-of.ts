/** A number in a text, for a pattern; `numberOf` reads it. */
export const amount = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";

/** A number as Vietnamese texts write it: a full stop before three digits parts thousands, any other sign decimals. */
export const numberOf = (text: string): number =>
  Number(
    /^\d{1,3}(?:\.\d{3})+(?:,|$)/u.test(text) ? text.replace(/\./g, "").replace(",", ".") : text.replace(",", "."),
  );
