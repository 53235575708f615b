import { TRPCError } from "@trpc/server";
import { z } from "zod";
import type { Context } from "./context.ts";

const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

// A message may repeat what a citizen wrote; the lines below it name places in the code and nothing else.
const placesOf = (error: Error): string[] =>
  (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());

/** An error as it may leave the house: a fault of our own becomes one neutral message with an id that is logged. */
export function neutral(error: TRPCError, ctx: Context, path: string): TRPCError {
  if (error.code === "BAD_REQUEST")
    return new TRPCError({ code: error.code, message: "request.malformed", cause: error.cause });
  if (error.code !== "INTERNAL_SERVER_ERROR") return error;
  const id = hexOf(ctx.random(6));
  const cause = error.cause ?? error;
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : null;
  ctx.log.warn("api.fault", { id, path, name: cause.name, code, places: placesOf(cause) });
  return new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: `request.fault ${id}` });
}

/** The fields that were not as they should be; never what stood in them. */
export const fieldsOf = (error: TRPCError): string[] =>
  error.cause instanceof z.ZodError ? [...new Set(error.cause.issues.map((issue) => issue.path.join(".")))] : [];
