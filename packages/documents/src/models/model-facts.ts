import type { Model } from "@gandan/domain/models";
import type { Day } from "@gandan/domain/values";
import type { Block, OfficialDocument } from "../write/index.ts";

/** What the papers of a model are written from. */
export interface ModelFacts {
  /** "Xã", "Phường" or "Đặc khu", its own name and its province's. */
  commune: { kind: string; name: string; provinceName: string };
  model: Model;
  fieldName: string;
  hamletNames: readonly string[];
  ownerTitle: string;
  /** Each piece of evidence: of which day, in which words, with how many files. */
  evidence: readonly { on: Day; text: string; files: number }[];
  tasks: readonly { title: string; who: string; deadline: Day | null; isDone: boolean }[];
  /** The level that is asked to recognise it. */
  level: { code: string; name: string } | null;
  signer: { name: string | null; isDeputy: boolean };
  /** The day on the paper. */
  day: Day;
}

export const communeOf = ({ commune }: ModelFacts): string => `${commune.kind.toLocaleLowerCase("vi")} ${commune.name}`;

export const plain = (...texts: string[]): Block[] =>
  texts.filter((text) => text.trim() !== "").map((text) => ({ kind: "text", runs: [text] }));

/** What a model says of something in paragraphs, or the dotted line where it says nothing. */
export const said = (label: string, text: string): Block[] =>
  text.trim() === "" ? [{ kind: "field", label, value: null }] : plain(...text.split("\n"));

interface Written {
  heading: OfficialDocument["heading"];
  code: string;
  addressees?: readonly string[];
  body: readonly Block[];
  recipients: readonly string[];
}

/** A paper of a model on the commune's letterhead, signed for the committee. */
export function onLetterhead(
  facts: ModelFacts,
  { heading, code, addressees = [], body, recipients }: Written,
): OfficialDocument {
  const { commune, signer, day } = facts;
  const chairman = signer.isDeputy ? ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] : ["CHỦ TỊCH"];
  return {
    parent: null,
    issuer: ["ỦY BAN NHÂN DÂN", `${commune.kind} ${commune.name}`.toLocaleUpperCase("vi")],
    symbol: { number: null, code },
    place: commune.name,
    day,
    heading,
    addressees,
    body,
    signature: { capacity: ["TM. ỦY BAN NHÂN DÂN", ...chairman], name: signer.name },
    recipients,
    form: null,
  };
}
