import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { memoryStore } from "./memory-store.ts";
import type { Outgoing, OutboxStore } from "./outbox.ts";
import { type Sealed, newKey, seal, sealBytes, unseal, unsealBytes } from "./seal.ts";

interface KeptRow {
  sequence: number;
  sealed: Sealed;
  /** The recording that goes with the word; kept by versions that know voices. */
  voice?: Sealed | null;
  setAside: string | null;
  stumbles: number;
}

interface DeviceSchema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  facts: { key: string; value: Sealed };
  outbox: { key: number; value: Omit<KeptRow, "sequence"> & { sequence?: number } };
}

/** What the screen keeps on its own machine: its outbox, and a few facts about itself. */
export interface Device {
  /** False where the browser can keep nothing safely, so that nobody is promised it. */
  readonly isDurable: boolean;
  readonly outbox: OutboxStore;
  readFact(name: string): Promise<unknown>;
  keepFact(name: string, value: unknown): Promise<void>;
  dropFact(name: string): Promise<void>;
}

/** Opens the device's store of a name; without one (no secure context, private mode) words live in memory only. */
export async function openDevice(name = "gan-dan-kiosk"): Promise<Device> {
  try {
    const db = await openDB<DeviceSchema>(name, 1, {
      upgrade(db) {
        db.createObjectStore("keys");
        db.createObjectStore("facts");
        db.createObjectStore("outbox", { keyPath: "sequence", autoIncrement: true });
      },
    });
    return sealedDevice(db, await keyOf(db));
  } catch {
    return passingDevice();
  }
}

// Two tabs may open together: the key that was stored first is everybody's key.
async function keyOf(db: IDBPDatabase<DeviceSchema>): Promise<CryptoKey> {
  const fresh = await newKey();
  const writing = db.transaction("keys", "readwrite", { durability: "strict" });
  const kept = await writing.store.get("outbox");
  if (kept === undefined) await writing.store.put(fresh, "outbox");
  await writing.done;
  return kept ?? fresh;
}

function sealedDevice(db: IDBPDatabase<DeviceSchema>, key: CryptoKey): Device {
  return {
    isDurable: true,
    outbox: sealedStore(db, key),
    readFact: async (name) => {
      const sealed = await db.get("facts", name);
      return sealed === undefined ? null : unseal(key, sealed);
    },
    keepFact: async (name, value) => {
      await db.put("facts", await seal(key, value), name);
    },
    dropFact: (name) => db.delete("facts", name),
  };
}

const sealedStore = (db: IDBPDatabase<DeviceSchema>, key: CryptoKey): OutboxStore => ({
  add: async (draft, recording) => {
    const sealed = await seal(key, draft);
    const voice = recording === null ? null : await sealBytes(key, await recording.arrayBuffer());
    const writing = db.transaction("outbox", "readwrite", { durability: "strict" });
    await writing.store.add({ sealed, voice, setAside: null, stumbles: 0 });
    await writing.done;
  },
  list: async () => {
    const rows = await db.getAll("outbox");
    return Promise.all(
      rows.map(async ({ sequence = 0, sealed, voice, setAside, stumbles }) => ({
        sequence,
        setAside,
        stumbles,
        // Only this device writes here, and the seal proves it: the shape is the one that went in.
        draft: (await unseal(key, sealed)) as Outgoing | null,
        voice: async () => {
          const open = voice == null ? null : await unsealBytes(key, voice);
          return open === null ? null : new Blob([open]);
        },
      })),
    );
  },
  change: async (sequence, change) => {
    const writing = db.transaction("outbox", "readwrite");
    const row = await writing.store.get(sequence);
    if (row !== undefined) await writing.store.put({ ...row, ...change });
    await writing.done;
  },
  remove: (sequence) => db.delete("outbox", sequence),
});

function passingDevice(): Device {
  const facts = new Map<string, unknown>();
  return {
    isDurable: false,
    outbox: memoryStore(),
    readFact: async (name) => facts.get(name) ?? null,
    keepFact: async (name, value) => {
      facts.set(name, value);
    },
    dropFact: async (name) => {
      facts.delete(name);
    },
  };
}
