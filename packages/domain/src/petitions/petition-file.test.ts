import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPetition, anId } from "../examples/index.ts";
import type { StoredFile } from "../files/index.ts";
import type { Instant } from "../values/index.ts";
import { type PetitionFile, type PetitionFileKind, addFiles, removeFile } from "./petition-file.ts";

const now = 1_742_432_400_000 as Instant;
const me = { personId: anId("person", 1) };
const aFile = (number: number, personId = me.personId): StoredFile => ({
  id: anId("file", number),
  communeId: anId("commune"),
  sha256: "ab".repeat(32),
  mediaType: "image/jpeg",
  size: 9,
  name: "don.jpg",
  personId,
  at: now,
});
const wanted = (number: number, what: PetitionFileKind = "letter") => ({ fileId: anId("file", number), what });
const add = (there: PetitionFile[], numbers: number[], brought: StoredFile[]) =>
  addFiles(
    aPetition(),
    there,
    numbers.map((number) => wanted(number)),
    brought,
    me,
    now,
  );

describe("a file of a matter", () => {
  it("is added with what it shows, by whom and when", () => {
    expect(addFiles(aPetition(), [], [wanted(1, "photo")], [aFile(1)], me, now)).toMatchObject({
      ok: true,
      value: [{ petitionId: aPetition().id, fileId: anId("file", 1), what: "photo", ...me, at: now, removed: null }],
    });
  });

  it("is only one that the same person brought", () => {
    expect(add([], [1], [aFile(1, anId("person", 2))])).toEqual({ ok: false, refusal: "petition.file-unknown" });
    expect(add([], [1], [])).toEqual({ ok: false, refusal: "petition.file-unknown" });
  });

  it("stands there once, however often it is added", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 6 }), { maxLength: 6 }), (turns) => {
        const brought = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => aFile(number));
        const there = turns.reduce<PetitionFile[]>((files, numbers) => {
          const added = add(files, numbers, brought);
          return added.ok ? [...files, ...added.value] : files;
        }, []);
        expect(new Set(there.map(({ fileId }) => fileId))).toEqual(new Set(turns.flat().map((n) => anId("file", n))));
        expect(there).toHaveLength(new Set(turns.flat()).size);
      }),
    );
  });

  it("has its bounds", () => {
    const many = Array.from({ length: 101 }, (_, index) => index + 1);
    const brought = many.map((number) => aFile(number));
    expect(add([], many, brought)).toEqual({ ok: false, refusal: "petition.too-many-files" });
  });

  it("is taken off with a reason, once, and what was stays", () => {
    const [file] = (add([], [1], [aFile(1)]) as { value: PetitionFile[] }).value;
    if (file === undefined) throw new Error("a file was added");
    expect(removeFile(file, " ", me, now)).toEqual({ ok: false, refusal: "petition.note-missing" });
    const taken = removeFile(file, "Đơn của người khác", me, now);
    expect(taken).toEqual({
      ok: true,
      value: { ...file, removed: { at: now, ...me, reason: "Đơn của người khác" } },
    });
    expect(taken.ok && removeFile(taken.value, "x", me, now)).toEqual({ ok: false, refusal: "petition.file-unknown" });
  });
});
