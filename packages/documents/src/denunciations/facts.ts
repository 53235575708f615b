import type { Deadline } from "@gandan/domain/calendar";
import type { DenunciationContent, VerifierContent } from "@gandan/domain/denunciations";
import type { Day } from "@gandan/domain/values";
import type { Letterhead } from "../petitions/paper.ts";
import type { OfficialDocument } from "../write/index.ts";

/** What a paper is written from that must not say who denounced: the sender is not in it at all. */
export interface SafeFacts extends Letterhead {
  event: Letterhead["event"] & { days: number | null };
  content: VerifierContent;
  /** What was written with the step. */
  note: string | null;
  deadlines: readonly Deadline[];
  /** The body it goes to, as typed when the paper is made; it is kept nowhere. */
  addressee: string | null;
}

/** The same with the sender, for papers to them or to the body that takes the case over. */
export interface SenderFacts extends SafeFacts {
  sender: Pick<DenunciationContent, "name" | "address" | "contact" | "isSigned">;
  text: string;
  receivedOn: Day;
  receipt: string;
  /** Its place in the register: "3/2026". */
  number: string;
}

export type SafeWriter = (facts: SafeFacts) => OfficialDocument;
export type SenderWriter = (facts: SenderFacts) => OfficialDocument;
