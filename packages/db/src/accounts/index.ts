export { findAccountByFeed, hasFeed, saveFeed } from "./calendar-feeds.store.ts";
export {
  findAccount,
  findAccountByUsername,
  findTotpSecret,
  listAccounts,
  saveAccount,
  saveTotpSecret,
} from "./accounts.store.ts";
export {
  addPasskey,
  addPasskeyChallenge,
  findPasskey,
  listPasskeys,
  removePasskey,
  removePasskeys,
  savePasskey,
  takePasskeyChallenge,
} from "./passkeys.store.ts";
export {
  findSessionByToken,
  listSessions,
  removeSessionsSeenBefore,
  revokeSessions,
  saveSession,
} from "./sessions.store.ts";
