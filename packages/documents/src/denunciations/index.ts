import type { DenunciationPaperKind, PaperForSender } from "@gandan/domain/denunciations";
import type { OfficialDocument } from "../write/index.ts";
import type { SafeFacts, SafeWriter, SenderFacts, SenderWriter } from "./facts.ts";
import { acceptanceNotice, conclusionNotice, notAccepted, receipt, referral, referralNotice } from "./to-sender.ts";
import {
  accusedNotice,
  conclusion,
  explanationRequest,
  extension,
  informationReferral,
  inspectionRequest,
  publication,
  resumption,
  suspension,
  termination,
} from "./without-sender.ts";

export type { SafeFacts, SenderFacts } from "./facts.ts";

type SafeKind = Exclude<DenunciationPaperKind, PaperForSender>;

const safeWriters: Readonly<Record<SafeKind, SafeWriter>> = {
  "accused-notice": accusedNotice,
  "explanation-request": explanationRequest,
  extension,
  suspension,
  resumption,
  termination,
  "information-referral": informationReferral,
  "inspection-request": inspectionRequest,
  conclusion,
  publication,
};

const senderWriters: Readonly<Record<PaperForSender, SenderWriter>> = {
  receipt,
  "acceptance-notice": acceptanceNotice,
  "not-accepted": notAccepted,
  referral,
  "referral-notice": referralNotice,
  "conclusion-notice": conclusionNotice,
};

/** A paper that cannot say who denounced: its facts do not hold the sender. */
export const safePaperOf = (kind: SafeKind, facts: SafeFacts): OfficialDocument => safeWriters[kind](facts);

/** A paper to the denouncer, or to the body that takes their case over. */
export const senderPaperOf = (kind: PaperForSender, facts: SenderFacts): OfficialDocument => senderWriters[kind](facts);
