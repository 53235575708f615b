export type { Recording } from "./recording.ts";
export { VoiceField } from "./voice-field.tsx";
