/** What was kept under a name as the page reads it today; null where nothing readable was. */
export function readKeptText<Draft>(text: string | null, blank: Draft): Draft | null {
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    // A draft of an older version of the page lacks what came since.
    return (isRecord(kept) && isRecord(blank) ? { ...blank, ...kept } : kept) as Draft;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
