export { type Typed, strikeKey, strikeOut, strikeToneSign } from "./keystroke.ts";
export type { Tone } from "./letter.ts";
export { type TypingMethod, telex, vni } from "./typing-method.ts";
