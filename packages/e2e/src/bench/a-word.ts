import { randomBytes } from "node:crypto";
import { receiptFrom } from "@gandan/domain/receipts";
import { makeId } from "@gandan/domain/values";

/** What a kiosk sends: another citizen's word each time. */
export const aWord = (): string =>
  JSON.stringify({
    id: makeId("petition", Date.now(), randomBytes(10)),
    receipt: receiptFrom(randomBytes(10)),
    kind: "feedback",
    text: "Cống thoát nước đầu thôn bị đất lấp, mưa là ngập đường, đề nghị xã cho khơi thông.",
    topic: "roads-and-water",
    hamletId: null,
    language: "vi",
    name: null,
    contact: null,
    consent: false,
    writtenAt: Date.now(),
  });
