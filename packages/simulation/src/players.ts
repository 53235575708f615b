import { type Outside, appRouter } from "@gandan/api";
import { saveSession } from "@gandan/db/accounts";
import type { Account, Session } from "@gandan/domain/roles";
import type { Id, Instant } from "@gandan/domain/values";

export type Caller = ReturnType<typeof appRouter.createCaller>;

/** The people of the simulation: each acts through the real API, at the hour the clock shows. */
export interface Players {
  /** A person by account, signed in at this moment. */
  as(account: Account): Promise<Caller>;
  /** The session token of a person who acted before. */
  tokenOf(account: Account): string;
  /** Ends every session that was used; afterwards nobody is signed in. */
  leave(): Promise<void>;
}

/** Players over a world whose clock is moved by whoever runs the year. */
export function playersOf(outside: Outside): Players {
  const sessions = new Map<Id<"account">, { token: string; session: Session }>();
  const keep = (session: Session) => outside.db.write(session.communeId, (tx) => saveSession(tx, session));

  return {
    async as(account) {
      const known = sessions.get(account.id);
      const token = known?.token ?? Buffer.from(outside.random(32)).toString("base64url");
      const now: Instant = outside.now();
      const session: Session = {
        id: known?.session.id ?? outside.newId("session"),
        communeId: account.communeId,
        accountId: account.id,
        tokenHash: outside.digest(token),
        createdAt: now,
        seenAt: now,
        revokedAt: null,
      };
      // Days pass between two acts of a person; the session is begun anew for each.
      if (known === undefined || now - known.session.seenAt > 60_000) await keep(session);
      sessions.set(account.id, { token, session });
      const asking = { sessionToken: token, kioskToken: null, ip: "simulation", setSession: () => undefined };
      return appRouter.createCaller({ ...outside, asking });
    },
    tokenOf: (account) => sessions.get(account.id)?.token ?? "",
    async leave() {
      for (const { session } of sessions.values()) await keep({ ...session, revokedAt: outside.now() });
    },
  };
}
