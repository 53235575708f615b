import { type Asking, type Outside, appRouter } from "@gandan/api";
import { type NewFile, keepFile } from "@gandan/api/files";
import { officialOf } from "@gandan/api/session";
import { saveSession } from "@gandan/db/accounts";
import type { Account, Session } from "@gandan/domain/roles";
import type { Id, Instant } from "@gandan/domain/values";
import { found, valueOf } from "./value-of.ts";

export type Caller = ReturnType<typeof appRouter.createCaller>;

/** The people of the simulation: each acts through the real API, at the hour the clock shows. */
export interface Players {
  /** A person by account, signed in at this moment. */
  as(account: Account): Promise<Caller>;
  /** A file that a person brings. */
  bring(account: Account, file: NewFile): Promise<Id<"file">>;
  /** The minutes of a meeting that a person brings. */
  minutes(account: Account, title: string): Promise<Id<"file">>;
  /** Ends every session that was used; afterwards nobody is signed in. */
  leave(): Promise<void>;
}

/** Whoever asks without a session. */
export const nobody: Asking = {
  sessionToken: null,
  kioskToken: null,
  ip: "simulation",
  site: null,
  setSession: () => undefined,
};

/** Players over a world whose clock is moved by whoever runs the year. */
export function playersOf(outside: Outside): Players {
  const sessions = new Map<Id<"account">, { token: string; session: Session }>();
  const keep = (session: Session) => outside.db.write(session.communeId, (tx) => saveSession(tx, session));

  async function cameAs(account: Account): Promise<Outside & { asking: Asking }> {
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
    return { ...outside, asking: { ...nobody, sessionToken: token } };
  }
  const official = async (account: Account) => found(await officialOf(await cameAs(account)));
  const bring = async (account: Account, file: NewFile) => valueOf(await keepFile(await official(account), file)).id;

  return {
    as: async (account) => appRouter.createCaller(await cameAs(account)),
    bring,
    async minutes(account, title) {
      const { actor } = await official(account);
      const text = `BIÊN BẢN\n${title}\n\nNgười lập: ${actor.name}\nNội dung: bà con dự họp, thống nhất và ký tên vào danh sách kèm theo.\n`;
      const bytes = new TextEncoder().encode(text);
      return bring(account, { name: "bien-ban.txt", mediaType: "text/plain", bytes });
    },
    async leave() {
      for (const { session } of sessions.values()) await keep({ ...session, revokedAt: outside.now() });
    },
  };
}
