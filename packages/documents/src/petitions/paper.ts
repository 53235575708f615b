import type { Deadline } from "@gandan/domain/calendar";
import type { CaseEvent, Petition, RefusalGround } from "@gandan/domain/petitions";
import { type Day, dayOf, shortDay } from "@gandan/domain/values";
import type { Block, OfficialDocument } from "../write/index.ts";

/** Who signs: for the committee as a body, or in the chairman's own right. */
interface PaperSigner {
  name: string | null;
  /** Whether a deputy signs for the chairman. */
  isDeputy: boolean;
}

/** What a paper of a matter is written from. */
export interface PaperFacts {
  /** "Xã", "Phường" or "Đặc khu", and its own name. */
  commune: { kind: string; name: string };
  petition: Petition;
  event: CaseEvent;
  /** Why it was refused or goes back; null where the step has no ground. */
  ground: RefusalGround | null;
  deadlines: readonly Deadline[];
  signer: PaperSigner;
  /** The official who received the letter or settles it, where known. */
  official: { name: string | null; position: string | null };
}

/** What the head and the foot of a paper are written from. */
export type Letterhead = Pick<PaperFacts, "commune" | "signer"> & { event: Pick<CaseEvent, "document" | "day"> };

export type PaperWriter = (facts: PaperFacts) => OfficialDocument;

/** The commune in the middle of a sentence: "xã Suối Lành". */
export const communeOf = ({ commune }: Pick<PaperFacts, "commune">): string =>
  `${commune.kind.toLocaleLowerCase("vi")} ${commune.name}`;

/** "Ủy ban nhân dân xã Suối Lành". */
export const committeeOf = (facts: Pick<PaperFacts, "commune">): string => `Ủy ban nhân dân ${communeOf(facts)}`;

export const plain = (...texts: string[]): Block[] => texts.map((text) => ({ kind: "text", runs: [text] }));

export const bases = (...texts: string[]): Block[] =>
  texts.map((text, index) => ({ kind: "basis", text: `${text}${index === texts.length - 1 ? "." : ";"}` }));

export const field = (label: string, value: string | null): Block => ({ kind: "field", label, value });

export const receivedOn = ({ petition }: PaperFacts): string => shortDay(dayOf(petition.receivedAt));

/** The limit of the first of these stages that has a day; null where none has. */
export const dueOf = ({ deadlines }: Pick<PaperFacts, "deadlines">, ...stages: string[]): Deadline | null =>
  stages
    .map((wanted) => deadlines.find(({ stage, due }) => stage === wanted && due !== null) ?? null)
    .find((deadline) => deadline !== null) ?? null;

/** The day of a limit with the law that sets it; the commune's own promise is named as such. */
export function limitWords(deadline: Deadline): string {
  const term = deadline.terms.find(({ counted }) => counted?.day === deadline.due) ?? deadline.terms[0];
  const due = deadline.due === null ? "" : `hết ngày ${shortDay(deadline.due)}`;
  if (term === undefined) return due;
  const { source } = term.limit;
  if (source.basis === "commune-setting") return `${due} (thời hạn do địa phương tự đặt)`;
  return `${due} (${[source.article, source.title.vi].filter(Boolean).join(" ")})`;
}

/** The ground of a step as its paper names it, with the law behind it and what the official added. */
export function groundWords({ ground, event }: PaperFacts): string | null {
  if (ground === null) return event.note;
  const { source, name } = ground;
  const law = [source.article, source.title.vi.split(";")[0]?.split(" (")[0], source.number].filter(Boolean).join(" ");
  const named = source.basis === "law" ? `${name.vi} (${law})` : name.vi;
  return event.note === null ? named : `${named}. ${event.note}`;
}

interface Written {
  heading: OfficialDocument["heading"];
  /** The symbol of the paper's kind where the step named no number: "TB-UBND". */
  code: string | null;
  addressees?: readonly string[];
  body: readonly Block[];
  /** The chairman's own right, for the committee, or by the official who received it. */
  signs: "chairman" | "committee" | "nobody" | { role: string; name: string | null };
  recipients?: readonly string[];
  form?: string;
  day?: Day;
}

/** A paper on the commune's letterhead, dated by the event it puts into writing. */
export function onLetterhead(facts: Letterhead, written: Written): OfficialDocument {
  const { commune, event } = facts;
  return {
    parent: null,
    issuer: ["ỦY BAN NHÂN DÂN", `${commune.kind} ${commune.name}`.toLocaleUpperCase("vi")],
    symbol: written.code === null ? null : symbolOf(event.document, written.code),
    place: commune.name,
    day: written.day ?? event.day,
    heading: written.heading,
    addressees: written.addressees ?? [],
    body: written.signs === "nobody" ? written.body : ended(written.body),
    signature: signatureOf(facts.signer, written.signs),
    recipients: written.recipients ?? [],
    form: written.form ?? null,
  };
}

/** The closing sign of a signed document after its last sentence. */
function ended(body: readonly Block[]): readonly Block[] {
  const last = body.at(-1);
  if (last?.kind !== "text" && last?.kind !== "article") return body;
  const runs = last.runs.map((run, index) =>
    index === last.runs.length - 1 && typeof run === "string" ? `${run.replace(/\.$/, "")}./.` : run,
  );
  return [...body.slice(0, -1), { ...last, runs }];
}

/** The number of the step's own paper, or an open one with the usual symbol. */
function symbolOf(document: string | null, code: string): OfficialDocument["symbol"] {
  const found = /^(\d{1,5})\/(\S{2,40})$/.exec(document ?? "");
  return found === null ? { number: null, code } : { number: Number(found[1]), code: found[2] ?? code };
}

function signatureOf(signer: PaperSigner, signs: Written["signs"]): OfficialDocument["signature"] {
  if (signs === "nobody") return null;
  if (typeof signs === "object") return { capacity: [signs.role.toLocaleUpperCase("vi")], name: signs.name };
  const chairman = signer.isDeputy ? ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] : ["CHỦ TỊCH"];
  return { capacity: signs === "committee" ? ["TM. ỦY BAN NHÂN DÂN", ...chairman] : chairman, name: signer.name };
}
