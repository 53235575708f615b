import { TRPCError, initTRPC } from "@trpc/server";
import type { Context } from "./context.ts";
import { fieldsOf, neutral } from "./faults.ts";
import { hasNullSign } from "./null-signs.ts";
import { kioskOf } from "./kiosks/kiosk-of.ts";
import { officialOf } from "./session/official-of.ts";

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter: ({ shape, error }) => ({
    code: shape.code,
    message: error.message,
    data: {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      path: shape.data.path ?? null,
      fields: fieldsOf(error),
    },
  }),
});

export const { router } = t;

/** Anyone may knock: citizens with a receipt, the sign-in page. */
export const anyone = t.procedure.use(async ({ ctx, path, getRawInput, next }) => {
  if (hasNullSign(await getRawInput())) throw new TRPCError({ code: "BAD_REQUEST", message: "request.malformed" });
  const answer = await next();
  if (!answer.ok) throw neutral(answer.error, ctx, path);
  return answer;
});

/** Only signed-in officials; what they may do is asked of the domain's table of rights. */
export const official = anyone.use(async ({ ctx, next }) => {
  const known = await officialOf(ctx);
  if (known === null) throw new TRPCError({ code: "UNAUTHORIZED", message: "request.sign-in" });
  return next({ ctx: known });
});

/** Only enrolled screens. */
export const kiosk = anyone.use(async ({ ctx, next }) => {
  const known = await kioskOf(ctx);
  if (known === null) throw new TRPCError({ code: "UNAUTHORIZED", message: "request.kiosk-unknown" });
  return next({ ctx: known });
});
