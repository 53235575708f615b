import type { Database } from "@gandan/db";
import type { Box } from "@gandan/domain/denunciations";
import type { StoredFile } from "@gandan/domain/files";
import type { Kiosk } from "@gandan/domain/petitions";
import type {
  Account,
  Actor,
  Bundle,
  Commune,
  NewPasskeyAnswer,
  Passkey,
  PasskeyAnswer,
  RoleChart,
  Session,
} from "@gandan/domain/roles";
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

/** The site that a browser shows; a device's key is good for it alone. */
export interface Site {
  origin: string;
  host: string;
}

/** Keys that a device holds and opens with a finger, a face or its own code (WebAuthn). */
export interface Passkeys {
  /** What a browser needs to have one made, as JSON; the challenge comes back in what the device signs. */
  offerNew(
    site: Site,
    owner: { accountId: string; username: string; name: string; known: readonly string[] },
  ): Promise<{ challenge: string; options: string }>;
  /** Null where the device made no key for this site. */
  readNew(
    site: Site,
    answer: NewPasskeyAnswer,
  ): Promise<({ challenge: string } & Pick<Passkey, "id" | "publicKey" | "counter">) | null>;
  /** What a browser needs to have one used, as JSON. */
  offer(site: Site): Promise<{ challenge: string; options: string }>;
  /** Null where the key did not sign for this site, or counts back. */
  read(
    site: Site,
    answer: PasskeyAnswer,
    passkey: Pick<Passkey, "id" | "publicKey" | "counter">,
  ): Promise<{ challenge: string; counter: number } | null>;
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
  passkeys: Passkeys;
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
  /** Where the page stands that asks; null where no browser tells. */
  site: Site | null;
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
