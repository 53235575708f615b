import { type Asking, type Outside, appRouter } from "@gandan/api";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { Context } from "hono";
import type { StatusCode } from "hono/utils/http-status";
import type { Facts } from "./headers.ts";
import { keptAnswer } from "./kept-answers.ts";
import { kioskTokenOf, sessionCookieLine, sessionTokenOf, siteOf } from "./who-asks.ts";

/** Who asks, as a request says; `cookies` collects what the answer has to set. */
export const askingOf = (request: Request, ip: string, isSecure: boolean, cookies: string[]): Asking => ({
  sessionToken: sessionTokenOf(request),
  kioskToken: kioskTokenOf(request),
  ip,
  site: siteOf(request),
  setSession: (token) => cookies.push(sessionCookieLine(token, isSecure)),
});

/** Answers one tRPC request. */
export async function answerTrpc(outside: Outside, context: Context<Facts>, isSecure: boolean): Promise<Response> {
  const cookies: string[] = [];
  const asking = askingOf(context.req.raw, context.get("address"), isSecure, cookies);
  const { status, type, vary, body } = await keptAnswer(outside, asking, context.req.raw, async () => {
    const answer = await fetchRequestHandler({
      endpoint: "/api/trpc",
      req: context.req.raw,
      router: appRouter,
      createContext: () => ({ ...outside, asking }),
    });
    return {
      status: answer.status,
      type: answer.headers.get("content-type") ?? "application/json",
      vary: answer.headers.get("vary") ?? undefined,
      body: new Uint8Array(await answer.arrayBuffer()),
    };
  });
  for (const cookie of cookies) context.header("set-cookie", cookie, { append: true });
  context.header("content-type", type);
  context.header("vary", vary);
  context.status(status as StatusCode);
  return context.body(body);
}
