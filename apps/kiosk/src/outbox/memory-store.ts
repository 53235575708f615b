import type { Kept, OutboxStore } from "./outbox.ts";

/** An outbox that lives as long as the page: for tests, and for a browser that can keep nothing safely. */
export function memoryStore(): OutboxStore {
  let sequence = 0;
  let records: Kept[] = [];
  return {
    add: async (draft, voice) => {
      sequence += 1;
      records = [...records, { sequence, draft, voice: async () => voice, setAside: null, stumbles: 0 }];
    },
    list: async () => [...records],
    change: async (which, change) => {
      records = records.map((record) => (record.sequence === which ? { ...record, ...change } : record));
    },
    remove: async (which) => {
      records = records.filter((record) => record.sequence !== which);
    },
  };
}
