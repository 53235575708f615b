import type { Database } from "@gandan/db";
import type { Box } from "@gandan/domain/denunciations";
import type { StoredFile } from "@gandan/domain/files";
import type { Kiosk } from "@gandan/domain/petitions";
import type { Account, Actor, Bundle, Commune, RoleChart, Session } from "@gandan/domain/roles";
import type { Day, Id, Instant, Result, Subject } from "@gandan/domain/values";

/** A log-in shown on the sign-in page in demo mode only. */
export interface DemoAccount {
  username: string;
  password: string;
  bundle: Bundle;
  personName: string;
}

/** Boxes that only their key opens, and keys that only a passphrase unlocks; all of it as text. */
export interface Sealing {
  /** To be awaited before anything is sealed or opened. */
  ready(): Promise<void>;
  newKeys(passphrase: string): Promise<{ publicKey: string; lockedKey: string }>;
  newKey(): string;
  seal(said: string, key: string): string;
  open(sealed: string, key: string): string | null;
  sealTo(said: string, publicKey: string): string;
  sealBytes(bytes: Uint8Array, key: string): Uint8Array;
  openBytes(sealed: Uint8Array, key: string): Uint8Array | null;
  /** Null where the passphrase is not theirs. */
  openMine(box: string, keys: { publicKey: string; lockedKey: string }, passphrase: string): Promise<string | null>;
}

/** What looks into files: their type by their content, pictures drawn anew, and parts of them blacked out. */
export interface Scans {
  clean(
    bytes: Uint8Array,
    name: string,
  ): Promise<
    Result<
      { bytes: Uint8Array; mediaType: StoredFile["mediaType"] },
      "file.empty" | "file.too-large" | "file.type-refused" | "file.broken" | "voice.not-a-voice"
    >
  >;
  /** A new picture in which nothing is left beneath the boxes. */
  blackOut(picture: Uint8Array, boxes: readonly Box[]): Promise<Uint8Array>;
}

/** Everything from outside that the use cases need; chosen in the server's main.ts, in tests by `testing/`. */
export interface Outside {
  db: Database;
  now(): Instant;
  newId<S extends Subject>(subject: S): Id<S>;
  random(count: number): Uint8Array;
  passwords: { hash(password: string): Promise<string>; matches(hash: string, password: string): Promise<boolean> };
  sealing: Sealing;
  scans: Scans;
  /** SHA-256 in hexadecimal digits. */
  digest(text: string | Uint8Array): string;
  /** Keeps bytes by their SHA-256. */
  files: {
    keep(bytes: Uint8Array): Promise<string>;
    open(sha256: string): Promise<Uint8Array | null>;
    /** Takes bytes off for good; false, and nothing done, where they were kept (again) since an instant. */
    erase(sha256: string, keptBefore: Instant): Promise<boolean>;
  };
  /** Tells every screen that follows a session's room that something happened there. */
  rooms: { changed(dialogueId: Id<"dialogue">): void };
  demo: { isOn: boolean; accounts(): DemoAccount[] };
  log: { warn(event: string, facts: object): void };
}

/** Who knocks, as the transport hands it over. */
export interface Asking {
  sessionToken: string | null;
  kioskToken: string | null;
  ip: string;
  /** Gives the browser a new session token, or takes the one it has. */
  setSession(token: string | null): void;
}

export interface Context extends Outside {
  asking: Asking;
}

/** A signed-in person: every list and every write takes its commune from here. */
export interface OfficialContext extends Context {
  session: Session;
  account: Account;
  actor: Actor;
  commune: Commune;
  chart: RoleChart;
  scope: Id<"commune">;
  today: Day;
}

/** Whoever speaks to one commune. */
export interface CommuneContext extends Context {
  commune: Commune;
  scope: Id<"commune">;
  today: Day;
}

/** An enrolled screen. */
export interface KioskContext extends CommuneContext {
  kiosk: Kiosk;
}
