import type { AppRouter } from "@gandan/api";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

type Inputs = inferRouterInputs<AppRouter>;
/** What the server answers, by subject and question. */
type Answers = inferRouterOutputs<AppRouter>;
export type Welcome = Answers["kiosk"]["welcome"];
export type Case = NonNullable<Answers["petitions"]["follow"]>;

/** Asks the server one question by its subject and name; what it throws is read by `faultOf`. */
type Asker = <S extends keyof Answers, Q extends keyof Answers[S] & keyof Inputs[S] & string>(
  subject: S,
  question: Q,
  input: Inputs[S][Q],
) => Promise<Answers[S][Q]>;

export interface Api {
  /** For what only reads. */
  readonly ask: Asker;
  /** For what writes. */
  readonly tell: Asker;
  /** Sends a recording as the bytes it is. */
  send(address: string, recording: Blob): Promise<void>;
}

const patience = 10_000;
// A recording of two minutes on a slow line.
const patienceWithVoice = 120_000;

/** The server, asked as this screen when it is enrolled and as anyone when it is not. tRPC's own client would weigh a fifth of these pages. */
export function openApi(token: () => string | null): Api {
  const reach = async (address: string, init: RequestInit, wait: number): Promise<Response> => {
    const headers = new Headers(init.headers);
    const current = token();
    if (current !== null) headers.set("authorization", `Kiosk ${current}`);
    const signal = AbortSignal.timeout(wait);
    const response = await fetch(address, { ...init, headers, cache: "no-store", signal });
    if (!response.ok) throw new Unanswered(response.status);
    return response;
  };
  const asker =
    (isTold: boolean): Asker =>
    async (subject, question, input) => {
      const address = `/api/trpc/${subject}.${question}`;
      const body = JSON.stringify(input);
      const init = { method: "POST", headers: { "content-type": "application/json" }, body };
      const response = isTold
        ? await reach(address, init, patience)
        : await reach(`${address}?input=${encodeURIComponent(body)}`, {}, patience);
      // The shape is the server's own router's; what is no answer of it (a portal's page) is thrown by `json`.
      return ((await response.json()) as { result: { data: never } }).result.data;
    };
  return {
    ask: asker(false),
    tell: asker(true),
    send: async (address, recording) => {
      await reach(address, { method: "PUT", body: recording }, patienceWithVoice);
    },
  };
}

class Unanswered extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`answered with ${status}`);
    this.status = status;
  }
}

/** Why a question got no answer. */
export type Fault = "no-network" | "not-enrolled" | "too-many" | "malformed" | "stumbled";

const faults: Readonly<Record<number, Fault>> = {
  400: "malformed",
  401: "not-enrolled",
  403: "not-enrolled",
  408: "no-network",
  409: "malformed",
  413: "malformed",
  422: "malformed",
  429: "too-many",
  // What stands before the server answers with these while the server itself is away.
  404: "no-network",
  502: "no-network",
  503: "no-network",
  504: "no-network",
};

/** Reads a thrown error of a question. */
export const faultOf = (error: unknown): Fault =>
  error instanceof Unanswered ? (faults[error.status] ?? "stumbled") : "no-network";
