import type { PaperKind } from "@gandan/domain/petitions";
import type { OfficialDocument } from "../write/index.ts";
import { acceptance } from "./acceptance.ts";
import { answer, decision } from "./answers.ts";
import { costNotice } from "./cost-notice.ts";
import { dateAnnounced, extension, interimReply, resumption, suspension, termination } from "./course.ts";
import { dialogueInvitation, dialogueMinutes, explanationRequest } from "./inquiry.ts";
import { guidance, referral, returned, splitGuidance } from "./onward.ts";
import type { PaperFacts, PaperWriter } from "./paper.ts";
import { receipt } from "./receipt.ts";
import { notAccepted, receptionRefused } from "./refusals.ts";

const writers: Readonly<Record<PaperKind, PaperWriter>> = {
  receipt,
  acceptance,
  "not-accepted": notAccepted,
  "reception-refused": receptionRefused,
  guidance,
  "split-guidance": splitGuidance,
  referral,
  return: returned,
  "explanation-request": explanationRequest,
  "date-announced": dateAnnounced,
  "interim-reply": interimReply,
  extension,
  "cost-notice": costNotice,
  suspension,
  resumption,
  "dialogue-invitation": dialogueInvitation,
  "dialogue-minutes": dialogueMinutes,
  termination,
  answer,
  decision,
};

/** A paper of a matter, written from what is recorded; what nobody recorded stays a dotted line. */
export const paperOf = (kind: PaperKind, facts: PaperFacts): OfficialDocument => writers[kind](facts);
