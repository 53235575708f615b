/** The messages of one language: each key, `subject.name`, with its text. */
export type Messages = Readonly<Record<string, string>>;

export type Language = "vi" | "en";

/** What a text's places are filled with: `{count}` by `count`. */
export type Values = Readonly<Record<string, string | number>>;

/** Looks a text up by its key and fills its places. */
export type Words<Key extends string> = (key: Key, values?: Values) => string;

/**
 * The lookup over one language's messages. A text may hold two forms parted by " | ", the first for `count` 1;
 * numbers are written as the language writes them.
 */
export const wordsOf =
  <M extends Messages>(messages: M, language: Language): Words<keyof M & string> =>
  (key, values = {}) => {
    const text = messages[key] ?? key;
    const forms = text.split(" | ");
    const form = forms.length === 2 ? (forms[values["count"] === 1 ? 0 : 1] ?? text) : text;
    return form.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      if (value === undefined) return place;
      return typeof value === "number" && !names.has(name) ? writeNumber(value, language) : String(value);
    });
  };

// A year and a number in a register name something; only what is counted is grouped by thousands.
const names = new Set(["year", "number"]);

const formats: Record<Language, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat("vi-VN"),
  en: new Intl.NumberFormat("en-GB"),
};

/** A number as the language writes it: 1.250,5 or 1,250.5. */
export const writeNumber = (value: number, language: Language): string => formats[language].format(value);
