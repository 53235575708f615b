// Telephone numbers as they are written here, and numbers of identity papers.
const personalNumbers = /(?:\+84|\b0)(?:[ .-]?\d){8,11}\b|\b\d{12}\b|\b\d{9}\b/g;

/** A text for everybody: telephone and identity numbers that slipped into it are left out. */
export const publicText = (text: string): string => text.replace(personalNumbers, "…");
