import type { AppRouter } from "@gandan/api";
import { TRPCClientError, createTRPCClient, httpLink } from "@trpc/client";
import type { inferRouterOutputs } from "@trpc/server";

/** What the server answers, by subject and question. */
type Answers = inferRouterOutputs<AppRouter>;
export type Welcome = Answers["kiosk"]["welcome"];
export type Case = NonNullable<Answers["petitions"]["follow"]>;

const patience = 10_000;

/** The server, asked as this screen when it is enrolled and as anyone when it is not. */
export const openApi = (token: () => string | null) =>
  createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: "/api/trpc",
        headers: () => {
          const current = token();
          return current === null ? {} : { authorization: `Kiosk ${current}` };
        },
        fetch: (url, options) =>
          fetch(url, {
            method: options?.method ?? "GET",
            headers: options?.headers ?? {},
            body: options?.body ?? null,
            cache: "no-store",
            signal: AbortSignal.timeout(patience),
          }),
      }),
    ],
  });

export type Api = ReturnType<typeof openApi>;

/** Why a question got no answer. */
export type Fault = "no-network" | "not-enrolled" | "too-many" | "malformed" | "stumbled";

const faults: Readonly<Record<number, Fault>> = {
  400: "malformed",
  401: "not-enrolled",
  403: "not-enrolled",
  408: "no-network",
  413: "malformed",
  422: "malformed",
  429: "too-many",
  // What stands before the server answers with these while the server itself is away.
  404: "no-network",
  502: "no-network",
  503: "no-network",
  504: "no-network",
};

/** Reads a thrown error of the client. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof TRPCClientError)) return "no-network";
  const status = statusOf(error);
  return status === null ? "no-network" : (faults[status] ?? "stumbled");
}

function statusOf(error: TRPCClientError<AppRouter>): number | null {
  if (typeof error.data?.httpStatus === "number") return error.data.httpStatus;
  const response = error.meta?.["response"];
  return response instanceof Response ? response.status : null;
}
