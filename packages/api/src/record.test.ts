// oxlint-disable-next-line no-restricted-imports -- the sources themselves are what is looked at
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((path) =>
  /^(?!testing).*(?<!\.test)\.ts$/.test(path),
);

// Writes that tell nothing of anybody's work: a sign of life, a form not handed in, the end of a demo with its journal,
// a day that follows from what is kept, a reminder and that it was seen, bytes of what the journal already says
// erased, a commune that comes in with its own journal.
const quiet = [
  "session/official-of.ts",
  "kiosks/kiosk-welcome.ts",
  "drafts/save-draft.ts",
  "drafts/drop-draft.ts",
  "communes/remove-demo.ts",
  "petitions/recount-open.ts",
  "notices/remind.ts",
  "notices/my-notices.ts",
  "notices/send-mail.ts",
  "retention/erase-contents.ts",
  "communes/import-commune.ts",
];

describe("every write", () => {
  const writing = sources.filter((path) => readFileSync(join(import.meta.dirname, path), "utf8").includes("db.write("));

  it.each(writing.filter((path) => !quiet.includes(path)))("of %s stands in the journal", (path) => {
    const source = readFileSync(join(import.meta.dirname, path), "utf8");
    expect(source).toMatch(
      /await (record|recordAs|recordRow|logged|keepTask|keepPetition|keepModel|keepSealed)\(\s*tx,\s*(ctx|\{ now \})/,
    );
  });

  it("that is quiet is one that is known", () => {
    expect(quiet.filter((path) => !writing.includes(path))).toEqual([]);
  });
});
