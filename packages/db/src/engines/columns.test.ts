import { aUnit, anId } from "@gandan/domain/examples";
import type { Day, Instant } from "@gandan/domain/values";
import { aliasedTable, and, asc, count, eq, exists, gt, inArray, max, or, sql, sum } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { addUnit } from "../testing/plain-rows.ts";

onEveryEngine("a column", (engine) => {
  const keep = async (body: unknown) => {
    const communeId = await engine.commune();
    const accountId = anId("account");
    return engine.db.write(communeId, async (tx) => {
      const { people, accounts, drafts } = tx.tables;
      await tx.sql
        .insert(people)
        .values({ communeId, id: anId("person"), name: "Đinh Văn Ê", phone: null, email: null });
      await tx.sql.insert(accounts).values({
        communeId,
        id: accountId,
        personId: anId("person"),
        username: `u${communeId}`,
        bundle: "official",
        passwordHash: "",
        isDemo: true,
        failedAttempts: 0,
        lockedUntil: 1_740_000_000_123 as Instant,
        disabledAt: null,
        totpSecret: null,
      });
      await tx.sql.insert(drafts).values({ communeId, accountId, key: "k", body, savedAt: 1 as Instant });
      const [account] = await tx.sql.select().from(accounts).where(eq(accounts.communeId, communeId));
      const [draft] = await tx.sql.select().from(drafts).where(eq(drafts.communeId, communeId));
      return { account, draft };
    });
  };

  test("gives back flags, instants, nulls and JSON as they were given", async () => {
    const body = { z: 1, a: [true, null, "‘Đối thoại’ \\ \" ' \u0000"], "": { "2": 2.5, "10": -0.25 } };
    const { account, draft } = await keep(body);
    expect(account).toMatchObject({ isDemo: true, lockedUntil: 1_740_000_000_123, disabledAt: null });
    expect(draft?.body).toEqual(body);
    expect(JSON.stringify(draft?.body)).toBe(JSON.stringify(body));
  });

  test("keeps JSON that looks like something else", async () => {
    for (const body of ["123", "null", "[1]", '"', 7, false, []]) expect((await keep(body)).draft?.body).toEqual(body);
  });

  test("keeps any JSON text for text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 3 }), async (text) => {
        const body: unknown = JSON.parse(text);
        if (body === null) return;
        expect(JSON.stringify((await keep(body)).draft?.body)).toBe(JSON.stringify(body));
      }),
      { numRuns: 25 },
    );
  });

  test("refuses what one engine would keep and another would not", async () => {
    const commune = await engine.commune();
    const add = (named: Parameters<typeof aUnit>[1]) =>
      engine.db.write(commune, (tx) => addUnit(tx, commune, 1, named));
    await expect(add({ sortKey: 1.5 })).rejects.toThrow("whole number");
    await expect(add({ sortKey: Number.MAX_SAFE_INTEGER + 1 })).rejects.toThrow("whole number");
    await expect(add({ name: "Thôn\u0000Một" })).rejects.toThrow("zero character");
  });

  test("sorts text by bytes, and pages by it, the same on every engine", async () => {
    const commune = await engine.commune();
    const names = ["_", "0", "-", "é", "a", "Z", "B", "đ", "ă", "ấ", "😀", "\uFFFD"];
    await engine.db.write(commune, async (tx) => {
      for (const [index, name] of names.entries()) await addUnit(tx, commune, index + 1, { name });
    });
    const { sql: ask, tables } = engine.db.read;
    const { units } = tables;
    const pages: string[] = [];
    for (let last = ""; ; last = pages.at(-1) ?? "") {
      const page = await ask
        .select({ name: units.name })
        .from(units)
        .where(and(eq(units.communeId, commune), gt(units.name, last)))
        .orderBy(asc(units.name))
        .limit(5);
      if (page.length === 0) break;
      pages.push(...page.map((row) => row.name));
    }
    const byBytes = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(pages).toEqual(byBytes);
  });

  test("answers joins, subqueries, unions, sums and nulls last alike", async () => {
    const commune = await engine.commune();
    const ended = "2025-06-30" as Day;
    await engine.db.write(commune, async (tx) => {
      await addUnit(tx, commune, 1, { to: ended });
      await addUnit(tx, commune, 2, { successorId: anId("unit", 1) });
      await addUnit(tx, commune, 3, { to: "2025-01-31" as Day });
    });
    const { sql: ask, tables } = engine.db.read;
    const { units } = tables;
    const own = eq(units.communeId, commune);
    const earlier = aliasedTable(units, "earlier");
    const joined = await ask
      .select({ id: units.id, before: earlier.name })
      .from(units)
      .innerJoin(earlier, and(eq(earlier.communeId, units.communeId), eq(earlier.id, units.successorId)))
      .where(own);
    expect(joined).toEqual([{ id: anId("unit", 2), before: "Thôn 1" }]);

    const byEnd = await ask
      .select({ to: units.to })
      .from(units)
      .where(own)
      .orderBy(sql`${units.to} asc nulls last`);
    expect(byEnd.map((row) => row.to)).toEqual(["2025-01-31", ended, null]);

    const [figures] = await ask
      .select({ all: count(), ended: count(units.to), sum: sum(units.sortKey), last: max(units.to) })
      .from(units)
      .where(own);
    expect(figures).toEqual({ all: 3, ended: 2, sum: "6", last: ended });

    const none = await ask
      .select()
      .from(units)
      .where(and(own, inArray(units.id, [])));
    expect(none).toEqual([]);

    const first = ask
      .select({ name: units.name })
      .from(units)
      .where(and(own, eq(units.sortKey, 1)));
    const third = ask
      .select({ name: units.name })
      .from(units)
      .where(and(own, eq(units.sortKey, 3)));
    expect((await first.union(third)).map((row) => row.name).sort()).toEqual(["Thôn 1", "Thôn 3"]);

    const followed = await ask
      .select({ name: units.name })
      .from(units)
      .where(
        and(
          own,
          or(
            exists(
              ask
                .select({ id: earlier.id })
                .from(earlier)
                .where(and(eq(earlier.communeId, units.communeId), eq(earlier.successorId, units.id))),
            ),
            eq(units.sortKey, 99),
          ),
        ),
      );
    expect(followed).toEqual([{ name: "Thôn 1" }]);

    const late = ask.$with("late").as(ask.select({ id: units.id, to: units.to }).from(units).where(own));
    const counted = await ask
      .with(late)
      .select({ found: count(late.to) })
      .from(late);
    expect(counted).toEqual([{ found: 2 }]);
  });

  test("changes rows by what they say and hands back what became of them", async () => {
    const commune = await engine.commune();
    const answers = await engine.db.write(commune, async (tx) => {
      const { units } = tx.tables;
      await addUnit(tx, commune, 1);
      const again = aUnit(1, { communeId: commune, name: "Thôn Bãi Lế" });
      const replaced = await tx.sql
        .insert(units)
        .values(again)
        .onConflictDoUpdate({ target: [units.communeId, units.id], set: { name: sql`excluded.name` } })
        .returning({ name: units.name });
      const changed = await tx.sql.update(units).set({ sortKey: 9 }).where(eq(units.communeId, commune)).returning();
      const removed = await tx.sql.delete(units).where(eq(units.communeId, commune)).returning({ id: units.id });
      return { replaced, changed: changed.map((row) => row.sortKey), removed };
    });
    expect(answers).toEqual({ replaced: [{ name: "Thôn Bãi Lế" }], changed: [9], removed: [{ id: anId("unit", 1) }] });
  });
});
