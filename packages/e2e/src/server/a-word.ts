import { randomBytes } from "node:crypto";
import type { Inputs } from "@gandan/api";
import { receiptFrom } from "@gandan/domain/receipts";
import { makeId } from "@gandan/domain/values";

/** What a kiosk sends: another citizen's word each time. */
export const aWord = (text: string): Inputs["kiosk"]["submit"] => ({
  id: makeId("petition", Date.now(), randomBytes(10)),
  receipt: receiptFrom(randomBytes(10)),
  kind: "feedback",
  text,
  topic: "roads-and-water",
  hamletId: null,
  language: "vi",
  name: null,
  contact: null,
  consent: false,
  writtenAt: Date.now(),
});
