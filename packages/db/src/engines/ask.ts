/** Sends one statement to an engine; rows come back as arrays of columns. */
export type Ask = (text: string, params: unknown[], method: string) => Promise<{ rows: unknown[] }>;
