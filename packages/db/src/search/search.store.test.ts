import { anId } from "@gandan/domain/examples";
import type { Id, Instant } from "@gandan/domain/values";
import { and, eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeCommune } from "../scope.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { type Findable, keepFindable, search } from "./index.ts";

onEveryEngine("search", (engine) => {
  const keep = async (texts: readonly string[], named: Partial<Findable> = {}, into?: Id<"commune">) => {
    const communeId = into ?? (await engine.commune());
    await engine.db.write(communeId, async (tx) => {
      for (const [index, text] of texts.entries())
        await keepFindable(tx, {
          communeId,
          kind: "task",
          recordId: `${index}`,
          title: text.slice(0, 20),
          text,
          positionId: null,
          hamletId: null,
          at: index as Instant,
          ...named,
        });
    });
    return communeId;
  };
  const found = async (communeId: Id<"commune">, query: string, limit = 10) => {
    const hits = await search(engine.db.read, wholeCommune(communeId), query, { kinds: ["task", "petition"], limit });
    return hits.map((hit) => hit.recordId);
  };

  test("finds every word as a word's beginning, with and without accents", async () => {
    const communeId = await keep(["Đối thoại với Nhân dân", "Nạo vét kênh nội đồng", "Hòa giải ở cơ sở"]);
    expect(await found(communeId, "doi thoai")).toEqual(["0"]);
    expect(await found(communeId, "ĐỐI THO")).toEqual(["0"]);
    expect(await found(communeId, "dân đối")).toEqual(["0"]);
    expect(await found(communeId, "kenh")).toEqual(["1"]);
    expect(await found(communeId, "hoà giải")).toEqual(["2"]);
    expect(await found(communeId, "đối kênh")).toEqual([]);
    expect(await found(communeId, "hoai")).toEqual([]);
  });

  test("puts what has the query's own accents first, then whole words, then the newest", async () => {
    const communeId = await keep(["họp dân", "hợp tác xã", "hộp thư góp ý", "họp tổ", "hop"]);
    expect((await found(communeId, "hợp"))[0]).toBe("1");
    expect((await found(communeId, "họp")).slice(0, 2)).toEqual(["3", "0"]);
    expect((await found(communeId, "hop"))[0]).toBe("4");
    expect(await found(communeId, "hop", 2)).toHaveLength(2);
  });

  test("takes quotes, operators and signs for what they are", async () => {
    const communeId = await keep(['Kế hoạch 15/KH-UBND "khéo" or not', "near it's C:\\dir"]);
    for (const query of [
      "15/KH-UBND",
      '"khéo"',
      "or",
      "not",
      'OR "',
      "kế AND",
      "'",
      "NEAR(",
      "a* b:*",
      "-khéo",
      "\\",
      "%",
      "",
    ])
      await expect(found(communeId, query)).resolves.toBeInstanceOf(Array);
    expect(await found(communeId, "15/KH-UBND")).toEqual(["0"]);
    expect(await found(communeId, '"khéo" OR')).toEqual(["0"]);
    expect(await found(communeId, "it's dir\\")).toEqual(["1"]);
    expect(await found(communeId, " ?! ")).toEqual([]);
  });

  test("breaks at nothing that can be typed", async () => {
    const communeId = await keep(["Đối thoại"]);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (query) => {
        if (!query.includes("\u0000")) await found(communeId, query);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  test("finds every text by each of its own words", async () => {
    const word = fc.stringMatching(/^[a-zàáâãèéêìíòóôõùúăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ0-9]{1,8}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 6 }), async (words) => {
        const communeId = await keep([words.join(" ")]);
        for (const one of words) expect(await found(communeId, one.toUpperCase())).toEqual(["0"]);
      }),
      { numRuns: 12 },
    );
  }, 30_000);

  test("follows a record that changes or goes", async () => {
    const communeId = await keep(["Đối thoại"]);
    await keep(["Nạo vét kênh"], {}, communeId);
    expect(await found(communeId, "thoại")).toEqual([]);
    expect(await found(communeId, "kênh")).toEqual(["0"]);
    const { searchEntries } = engine.db.read.tables;
    await engine.db.write(communeId, (tx) =>
      tx.sql
        .delete(searchEntries)
        .where(and(eq(searchEntries.communeId, communeId), eq(searchEntries.recordId, "0")))
        .returning(),
    );
    expect(await found(communeId, "kênh")).toEqual([]);
  });

  test("inside a write finds what that write has just kept", async () => {
    const communeId = await keep(["Đối thoại"]);
    const hits = await engine.db.write(communeId, async (tx) => {
      const entry = {
        communeId,
        kind: "task",
        recordId: "0",
        title: "",
        text: "Nạo vét kênh",
        at: 1 as Instant,
      } as const;
      await keepFindable(tx, { ...entry, positionId: null, hamletId: null });
      await keepFindable(tx, { ...entry, recordId: "1", positionId: null, hamletId: null });
      const filter = { kinds: ["task"], limit: 9 } as const;
      const found = await search(tx, wholeCommune(communeId), "kênh", filter);
      return [found.length, (await search(tx, wholeCommune(communeId), "thoại", filter)).length];
    });
    expect(hits).toEqual([2, 0]);
  });

  test("forgets what a write that failed had kept", async () => {
    const communeId = await engine.commune();
    const failing = engine.db.write(communeId, async (tx) => {
      const entry = {
        communeId,
        kind: "task",
        recordId: "0",
        title: "",
        text: "Nạo vét kênh",
        at: 1 as Instant,
      } as const;
      await keepFindable(tx, { ...entry, positionId: null, hamletId: null });
      throw new Error("changed its mind");
    });
    const other = keep(["Đối thoại"], {}, communeId);
    await Promise.allSettled([failing, other]);
    expect(await found(communeId, "kênh")).toEqual([]);
    expect(await found(communeId, "thoại")).toEqual(["0"]);
  });

  test("stays within the scope and the kinds that are asked for", async () => {
    const communeId = await keep(["Đối thoại"], { positionId: anId("position", 1) });
    await keep(["Đối thoại"], { recordId: "hamlet", hamletId: anId("unit", 1) }, communeId);
    await keep(["Đối thoại"], { recordId: "plan", kind: "plan" }, communeId);
    const hits = async (positions: number[], hamlets: number[]) => {
      const only = {
        positionIds: positions.map((number) => anId("position", number)),
        hamletIds: hamlets.map((number) => anId("unit", number)),
      };
      const kinds = ["task", "plan"] as const;
      const own = await search(engine.db.read, { communeId, only }, "đối", { kinds, limit: 10 });
      return own.map((hit) => hit.recordId).sort();
    };
    expect(await hits([1], [])).toEqual(["0"]);
    expect(await hits([1], [1])).toEqual(["0", "hamlet"]);
    expect(await hits([], [])).toEqual([]);
    expect(await found(communeId, "đối")).toHaveLength(2);
    expect(await found(await engine.commune(), "đối")).toEqual([]);
    const none = await search(engine.db.read, wholeCommune(communeId), "đối", { kinds: [], limit: 10 });
    expect(none).toEqual([]);
  });
});
