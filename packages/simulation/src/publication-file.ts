import type { Id, Instant } from "@gandan/domain/values";
import { aWordFile } from "./a-word-file.ts";
import type { Diary } from "./diary.ts";
import type { Caller } from "./players.ts";
import { publishedFile } from "./publication-sayings.ts";
import { valueOf } from "./value-of.ts";

interface PublishedFile {
  publicationId: Id<"publication">;
  at: Instant;
  inCharge: () => Promise<Caller>;
  /** Keeps a Word file as the official in charge would send it. */
  bring: (name: string, bytes: Uint8Array) => Promise<Id<"file">>;
  newId: () => Id<"release">;
}

const minute = 60_000;

/** A file on its way to the public page: a remark and a telephone number are found, one is taken out, the other kept with a reason, then anybody reads it. */
export function writePublishedFile(diary: Diary, { publicationId, at, inCharge, bring, newId }: PublishedFile): void {
  const { name, title, paragraphs, remark, reason } = publishedFile;
  const [first, mended] = [newId(), newId()];
  const later = (minutes: number, act: () => Promise<void>) => diary.write((at + minutes * minute) as Instant, act);
  later(0, async () => {
    const fileId = await bring(name, aWordFile(title, paragraphs, remark));
    valueOf(await (await inCharge()).publications.checkFile({ id: first, publicationId, fileId, replaces: null }));
  });
  later(20, async () => {
    const fileId = await bring(name, aWordFile(title, paragraphs, null));
    const replaces = { id: first, revision: 1 };
    valueOf(await (await inCharge()).publications.checkFile({ id: mended, publicationId, fileId, replaces }));
  });
  later(25, async () => {
    const caller = await inCharge();
    const { items } = await caller.publications.register();
    const release = items
      .flatMap(({ rows }) => rows)
      .flatMap(({ releases }) => releases)
      .find(({ id }) => id === mended);
    let revision = release?.revision ?? 1;
    for (const { key } of release?.findings ?? [])
      ({ revision } = valueOf(await caller.publications.keepFinding({ id: mended, key, reason, revision })));
    valueOf(await caller.publications.stepFile({ id: mended, revision, step: "publish" }));
  });
}
