import { type Asking, type Outside, appRouter } from "@gandan/api";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { kioskTokenOf, sessionCookieLine, sessionTokenOf } from "./who-asks.ts";

/** Who asks, as a request says; `cookies` collects what the answer has to set. */
export const askingOf = (request: Request, ip: string, isSecure: boolean, cookies: string[]): Asking => ({
  sessionToken: sessionTokenOf(request),
  kioskToken: kioskTokenOf(request),
  ip,
  setSession: (token) => cookies.push(sessionCookieLine(token, isSecure)),
});

/** Answers one tRPC request. */
export async function answerTrpc(outside: Outside, request: Request, ip: string, isSecure: boolean): Promise<Response> {
  const cookies: string[] = [];
  const asking = askingOf(request, ip, isSecure, cookies);
  const response = await fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: () => ({ ...outside, asking }),
  });
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return response;
}
