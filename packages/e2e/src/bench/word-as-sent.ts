import { aWord } from "../server/a-word.ts";

/** The body of a request that keeps another citizen's word each time. */
export const aWordAsSent = (): string =>
  JSON.stringify(aWord("Cống thoát nước đầu thôn bị đất lấp, mưa là ngập đường, đề nghị xã cho khơi thông."));
