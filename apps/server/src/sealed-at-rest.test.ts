import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Instant, dayOf } from "@gandan/domain/values";
import { expect, it } from "vitest";
import { aServer } from "./testing/a-server.ts";

// Words that stand nowhere else, so that a hit is a leak.
const phrase = "bớt xén hai mươi bảy bao gạo cứu trợ";
const sender = "Huỳnh Thị Kín Đáo";
const passphrase = "một câu dài để khóa";
const note = "hỏi kho lúa phía tây trước";
const fileName = "Giấy của bà Kín Đáo.pdf";
const written = "phiếu nhập kho số bảy mươi mốt";

/** A paper that says what must not be found; also as its bytes travel. */
const paper = (number: number) => ({
  id: `fil_${"0".repeat(31)}${number}`,
  name: fileName,
  what: "paper",
  base64: Buffer.from(`%PDF-1.4\n${written}\n%%EOF`).toString("base64"),
});

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The files in which a text stands, as written or as the search index folds it. */
function hits(folder: string, text: string): string[] {
  const folded = text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const spellings = [
    text,
    Buffer.from(text).toString("base64").slice(0, -4),
    text.normalize("NFD"),
    folded,
    JSON.stringify(text).slice(1, -1),
  ].flatMap((spelling) => [Buffer.from(spelling), Buffer.from(spelling, "utf16le")]);
  return filesUnder(folder).filter((file) => {
    const bytes = readFileSync(file);
    return spellings.some((spelling) => bytes.includes(spelling));
  });
}

it("a denunciation stands in clear nowhere: database, its log, backups, kept files, temporary files, what is logged", async () => {
  const temporary = mkdtempSync(join(tmpdir(), "gandan-temp-"));
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = temporary;
  const server = await aServer();
  try {
    const { cookie } = await server.begin();
    const call = async (procedure: string, input: unknown) =>
      (await server.call(procedure, input, { cookie, origin: "http://xa.example" })).text();
    const ask = async (procedure: string, input: unknown = {}) =>
      (
        await server.ask(`/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`, {
          headers: { cookie },
        })
      ).text();
    // The first account is the administrator's, who holds no case; here it is given to whom it does.
    expect(await call("denunciations.makeKeys", { passphrase })).toContain("request.not-found");
    const { accounts } = server.db.read.tables;
    const [account] = await server.db.read.sql.select().from(accounts);
    if (account === undefined) throw new Error("the commune has an account");
    await server.db.write(account.communeId, async (tx) => {
      await tx.sql.update(accounts).set({ bundle: "in-charge" });
    });
    expect(await call("denunciations.makeKeys", { passphrase })).toContain('"ok":true');
    const id = `den_${"0".repeat(31)}1`;
    const today = dayOf(Instant.parse(Date.now()));
    const intake = {
      id,
      receipt: "7K3M-Q9PD-2XV8-HT4N",
      channel: "post",
      receivedOn: today,
      content: {
        text: `Cán bộ kho ${phrase}. Tôi là ${sender}.`,
        name: sender,
        address: null,
        contact: null,
        isSigned: true,
        papers: null,
        accused: { words: "Cán bộ kho", personIds: [] },
      },
      redactedText: `Cán bộ kho ${phrase}.`,
      recipientIds: [account.personId],
      files: [paper(1)],
    };
    expect(await call("denunciations.receive", intake)).toContain('"ok":true');
    const words = { passphrase, on: today, note, document: null, days: null };
    expect(await call("denunciations.step", { denunciationId: id, step: "note", revision: 1, ...words })).toContain(
      '"ok":true',
    );
    const asked = { denunciationId: id, passphrase, reason: "Phân loại" };
    expect(await call("denunciations.open", asked)).toContain(phrase);
    expect(await call("denunciations.addFiles", { denunciationId: id, passphrase, files: [paper(2)] })).toContain(
      '"ok":true',
    );
    expect(await call("denunciations.openFile", { ...asked, fileId: paper(1).id })).toContain(paper(1).base64);
    const accept = { ...words, step: "accept", revision: 2, note: null };
    expect(await call("denunciations.step", { denunciationId: id, ...accept })).toContain('"ok":true');
    const { history } = JSON.parse(await ask("denunciations.get", { denunciationId: id })).result.data;
    const event = history.findIndex(({ kind }: { kind: string }) => kind === "accepted");
    for (const kind of ["acceptance-notice", "explanation-request"])
      expect(await call("denunciations.paper", { ...asked, kind, event, addressee: null })).toContain("docx");
    // Malformed on purpose: what is refused is logged by the names of its fields only.
    expect(await call("denunciations.receive", { ...intake, receipt: 5 })).not.toContain(phrase);
    for (const [procedure, input] of [
      ["search.find", { words: phrase }],
      ["petitions.table", {}],
      ["denunciations.list", undefined],
      ["denunciations.get", { denunciationId: id }],
    ] as const)
      expect(await ask(procedure, input)).not.toMatch(new RegExp(`${phrase}|${sender}|${note}|${fileName}|error`));

    const copy = join(server.folder, "copy.sqlite");
    await server.db.backup(copy);
    expect(statSync(copy).size).toBeGreaterThan(0);
    expect(filesUnder(server.folder).some((file) => file.endsWith("-wal"))).toBe(true);
    for (const text of [phrase, sender, note, passphrase, fileName, written]) {
      expect(hits(server.folder, text)).toEqual([]);
      expect(hits(temporary, text)).toEqual([]);
      expect(server.lines.join("\n")).not.toContain(text);
    }
  } finally {
    await server.close();
    process.env["TMPDIR"] = before;
    rmSync(temporary, { recursive: true, force: true });
  }
  // Passphrases are made slow to guess: that takes its seconds.
}, 30_000);
