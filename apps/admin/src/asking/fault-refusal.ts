import { faultCode } from "../api.ts";

const codes: Readonly<Record<string, string>> = {
  UNAUTHORIZED: "request.sign-in",
  NOT_FOUND: "request.not-found",
  BAD_REQUEST: "request.malformed",
  PAYLOAD_TOO_LARGE: "request.too-large",
  TOO_MANY_REQUESTS: "request.too-often",
};

/** The refusal code for a call that failed outside the rules. */
export function faultRefusal(error: unknown): string {
  const code = faultCode(error);
  if (code === null) return "request.unreachable";
  return codes[code] ?? "request.fault";
}
