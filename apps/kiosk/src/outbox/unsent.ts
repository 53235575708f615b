import { faultOf } from "../api.ts";
import type { Sent } from "./outbox.ts";

/** What a thrown error means for the word that was being sent. */
export function unsent(error: unknown): Sent {
  const fault = faultOf(error);
  if (fault === "malformed") return { kind: "refused", refusal: "petition.malformed" };
  if (fault === "not-enrolled" || fault === "stumbled") return { kind: fault };
  return { kind: "unreachable" };
}
