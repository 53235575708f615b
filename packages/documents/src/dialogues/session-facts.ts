import type { Attendance, Dialogue, PromiseStanding, Question } from "@gandan/domain/dialogues";
import { type Day, type Instant, dayOf, shortDay, timeOfDay } from "@gandan/domain/values";
import type { Block, OfficialDocument } from "../write/index.ts";

/** A question as the papers tell of it. */
export interface ToldQuestion extends Pick<Question, "number" | "state" | "outcome" | "hiddenReason"> {
  text: string;
  hamletName: string | null;
  /** Null where its sender did not agree to be named. */
  name: string | null;
  answer: string | null;
  /** The number of the question it was joined to. */
  joinedTo: number | null;
}

/** A promise as the papers tell of it. */
export interface ToldPromise {
  number: number;
  text: string;
  who: string;
  dueOn: Day;
  /** The question it answers. */
  questionNumber: number | null;
  standing: PromiseStanding;
}

/** What the papers of a session are written from. */
export interface SessionFacts {
  /** "Xã", "Phường" or "Đặc khu", and its own name. */
  commune: { kind: string; name: string };
  dialogue: Dialogue;
  chair: { title: string; name: string | null };
  clerk: string | null;
  signer: { name: string | null; isDeputy: boolean };
  /** The hamlets that are invited, by name; all of the commune where the session names none. */
  hamlets: readonly string[];
  isWholeCommune: boolean;
  attendance: Omit<Attendance, "hamlets"> & { hamlets: { name: string; women: number; men: number }[] };
  questions: readonly ToldQuestion[];
  promises: readonly ToldPromise[];
  /** The promises of the session before. */
  earlier: { title: string; day: Day; promises: readonly ToldPromise[] } | null;
  /** The day on the paper. */
  day: Day;
}

export const communeOf = ({ commune }: SessionFacts): string =>
  `${commune.kind.toLocaleLowerCase("vi")} ${commune.name}`;

export const committeeOf = (facts: SessionFacts): string => `Ủy ban nhân dân ${communeOf(facts)}`;

export const plain = (...texts: string[]): Block[] => texts.map((text) => ({ kind: "text", runs: [text] }));

/** "07 giờ 30". */
export const hourOf = (time: string): string => time.replace(":", " giờ ");

/** The hour of an instant in Viet Nam as minutes say it; dotted where it did not come yet. */
export const hourOfInstant = (instant: Instant | null): string =>
  instant === null ? ".... giờ ...." : hourOf(timeOfDay(instant));

export const dayOfSession = ({ dialogue }: SessionFacts): string => shortDay(dialogue.day);

export const heldOn = ({ dialogue }: SessionFacts): Day =>
  dialogue.openedAt === null ? dialogue.day : dayOf(dialogue.openedAt);

/** Who comes, in words: the hamlets that are invited. */
export const peopleOf = ({ hamlets, isWholeCommune }: SessionFacts): string =>
  isWholeCommune ? "Nhân dân các thôn, tổ dân phố trên địa bàn" : `Nhân dân ${hamlets.join(", ")}`;

interface Written {
  heading: OfficialDocument["heading"];
  code: string;
  addressees?: readonly string[];
  body: readonly Block[];
  isSigned: boolean;
  recipients?: readonly string[];
}

/** A paper of a session on the commune's letterhead, signed for the committee; minutes are signed in their body. */
export function onLetterhead(facts: SessionFacts, written: Written): OfficialDocument {
  const { commune, signer, day } = facts;
  const chairman = signer.isDeputy ? ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] : ["CHỦ TỊCH"];
  return {
    parent: null,
    issuer: ["ỦY BAN NHÂN DÂN", `${commune.kind} ${commune.name}`.toLocaleUpperCase("vi")],
    symbol: { number: null, code: written.code },
    place: commune.name,
    day,
    heading: written.heading,
    addressees: written.addressees ?? [],
    body: written.body,
    signature: written.isSigned ? { capacity: ["TM. ỦY BAN NHÂN DÂN", ...chairman], name: signer.name } : null,
    recipients: written.recipients ?? [],
    form: null,
  };
}
