export { VoiceOf, keepVoice, voiceCommune } from "./keep-voice.ts";
export { dateUndated } from "./recount-open.ts";
