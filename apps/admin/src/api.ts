import type { AppRouter, Inputs, Outputs } from "@gandan/api";
import { MutationCache, QueryCache, QueryClient, hashKey } from "@tanstack/react-query";
import { TRPCClientError, createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { askToSignIn } from "./frame/signed-out.ts";

export type { Inputs, Outputs };

/** The code of a call that failed outside the rules: "UNAUTHORIZED", "NOT_FOUND", …; null where nobody answered at all. */
export function faultCode(error: unknown): string | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  return typeof data === "object" && data !== null && "code" in data && typeof data.code === "string"
    ? data.code
    : null;
}

const noticeSignedOut = (error: unknown) => {
  if (faultCode(error) === "UNAUTHORIZED") askToSignIn();
};

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => count < 2 && faultCode(error) === null,
    },
  },
});

/** Everything shown is asked for again; who is signed in stays known. */
export const refresh = (): Promise<void> =>
  queryClient.invalidateQueries({ predicate: (query) => query.queryHash !== hashKey(api.session.me.queryKey()) });

/** Asks the server directly; what is asked in one moment goes in one request. */
export const client = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: "/api/trpc", maxURLLength: 4_000 })],
});

/** The same procedures as options for useQuery and useMutation. */
export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
