import type { AppRouter } from "@gandan/api";
import { type TRPCClient, createTRPCClient, httpLink } from "@trpc/client";

/** Somebody who asks the server over HTTP as an outside program would: the procedures, and the session they were given. */
export interface Caller {
  ask: TRPCClient<AppRouter>;
  /** The `Cookie` line of the session; empty before a sign-in. */
  cookie(): string;
}

/** A caller without a session, or a kiosk where a token is given; a session it is given is sent along from then on. */
export function callerOf(url: string, kioskToken?: string): Caller {
  let cookie = "";
  const link = httpLink({
    url: `${url}/api/trpc`,
    headers: () => ({
      origin: url,
      ...(cookie === "" ? {} : { cookie }),
      ...(kioskToken === undefined ? {} : { authorization: `Kiosk ${kioskToken}` }),
    }),
    async fetch(address, { signal, ...options } = {}) {
      const response = await fetch(address, { ...options, signal: signal ?? null });
      cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
      return response;
    },
  });
  return { ask: createTRPCClient<AppRouter>({ links: [link] }), cookie: () => cookie };
}

/** The value of a good answer; a refusal ends the test with its code. */
export function valueOf<T>(answer: { ok: true; value: T } | { ok: false; refusal: string }): T {
  if (answer.ok) return answer.value;
  throw new Error(answer.refusal);
}

/** A caller signed in with a demo account of a bundle. */
export async function signedInAs(url: string, bundle: string): Promise<Caller> {
  const caller = callerOf(url);
  const { demoAccounts } = await caller.ask.session.welcome.query();
  const account = demoAccounts.find((it) => it.bundle === bundle);
  if (account === undefined) throw new Error(`no demo account of ${bundle}`);
  const { username, password } = account;
  valueOf(await caller.ask.session.signIn.mutate({ username, password }));
  return caller;
}

/** The token of a newly enrolled kiosk. */
export async function enrolledKiosk(url: string): Promise<string> {
  const official = await signedInAs(url, "in-charge");
  const { code } = valueOf(await official.ask.kiosks.createCode.mutate({ name: "Máy thử" }));
  return valueOf(await callerOf(url).ask.kiosk.enrol.mutate({ code })).token;
}
