import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";

export function defineKiosks(columns: Columns, communes: Communes) {
  const { table, id, text, whole, instant, together, onlyOnce, refersTo } = columns;

  const kiosks = table(
    "kiosks",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"kiosk">("id").notNull(),
      name: text("name").notNull(),
      tokenHash: text("token_hash").notNull(),
      enrolledAt: instant("enrolled_at").notNull(),
      seenAt: instant("seen_at"),
      waiting: whole("waiting").notNull(),
      revokedAt: instant("revoked_at"),
    },
    (t) => [
      together({ name: "kiosks_key", columns: [t.communeId, t.id] }),
      // Of the whole database: a kiosk shows its token and names no commune.
      onlyOnce("kiosks_token").on(t.tokenHash),
      refersTo({ name: "kiosks_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );

  const kioskCodes = table(
    "kiosk_codes",
    {
      communeId: id<"commune">("commune_id").notNull(),
      codeHash: text("code_hash").notNull(),
      name: text("name").notNull(),
      createdAt: instant("created_at").notNull(),
      usedAt: instant("used_at"),
    },
    (t) => [
      together({ name: "kiosk_codes_key", columns: [t.communeId, t.codeHash] }),
      onlyOnce("kiosk_codes_code").on(t.codeHash),
      refersTo({ name: "kiosk_codes_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );

  return { kiosks, kioskCodes };
}
export type Kiosks = ReturnType<typeof defineKiosks>;
