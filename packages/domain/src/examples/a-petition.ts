import type {
  CaseEvent,
  KindDecision,
  OwnTemplate,
  Petition,
  PetitionDraft,
  RefusalGround,
} from "../petitions/index.ts";
import type { Day, Instant } from "../values/index.ts";
import { anId } from "./ids.ts";

/** A citizen's word as a kiosk sends it. */
export const aPetitionDraft = (named: Partial<PetitionDraft> = {}): PetitionDraft => ({
  id: anId("petition"),
  receipt: "7K3M-Q9PD-2XV8-HT4N",
  kind: "feedback",
  text: "Cống thoát nước đầu thôn bị đất lấp, mưa là ngập đường.",
  topic: "roads-and-water",
  hamletId: null,
  language: "vi",
  name: null,
  contact: null,
  address: null,
  consent: false,
  dialogueId: null,
  mayShow: false,
  voiceSeconds: null,
  isAssisted: false,
  writtenAt: 1_740_000_000_000 as Instant,
  ...named,
});

/** A citizen's word in the register. */
export const aPetition = (named: Partial<Petition> = {}): Petition => {
  const {
    consent: _consent,
    address: _address,
    dialogueId: _for,
    mayShow: _shown,
    voiceSeconds: _spoken,
    isAssisted: _assisted,
    ...draft
  } = aPetitionDraft();
  return {
    ...draft,
    communeId: anId("commune"),
    channel: "kiosk",
    number: null,
    registerYear: null,
    particulars: null,
    duplicateOf: null,
    splitFrom: null,
    dueOn: null,
    kioskId: anId("kiosk"),
    consentAt: null,
    receivedAt: 1_740_000_060_000 as Instant,
    state: "received",
    positionId: null,
    answer: null,
    proposedAnswer: null,
    cost: null,
    isRated: false,
    erasedAt: null,
    updatedAt: 1_740_000_060_000 as Instant,
    revision: 1,
    ...named,
  };
};

/** A step in the life of a citizen's word. */
export const aCaseEvent = (named: Partial<CaseEvent> = {}): CaseEvent => ({
  kind: "received",
  at: 1_740_000_060_000 as Instant,
  day: "2025-02-20" as Day,
  personId: null,
  positionId: null,
  note: null,
  to: null,
  document: null,
  days: null,
  promised: null,
  ground: null,
  ...named,
});

/** How a matter got its kind: corrected from feedback to a complaint. */
export const aKindDecision = (named: Partial<KindDecision> = {}): KindDecision => ({
  communeId: anId("commune"),
  petitionId: anId("petition"),
  sequence: 1,
  at: 1_740_000_060_000 as Instant,
  personId: anId("person"),
  suggested: "complaint",
  from: "feedback",
  to: "complaint",
  before: [{ limitId: "commune.answer", name: { vi: "Trả lời", en: "Answer" }, due: "2025-03-14" as Day }],
  after: [],
  ...named,
});

/** A template that a commune keeps for itself. */
export const aTemplate = (named: Partial<OwnTemplate> = {}): OwnTemplate => ({
  id: anId("answerTemplate"),
  communeId: anId("commune"),
  title: "Lịch cấp nước",
  kinds: ["feedback"],
  states: ["accepted"],
  text: "Kính gửi {người gửi}: tổ quản lý nước sẽ mở nước tại {nơi} từ ngày {ngày}.",
  retiredAt: null,
  updatedAt: 1_740_000_060_000 as Instant,
  revision: 1,
  ...named,
});

/** A ground for turning a sender away. */
export const aGround = (named: Partial<RefusalGround> = {}): RefusalGround => ({
  id: "complaint.late",
  steps: ["refuse"],
  kinds: ["complaint"],
  name: { vi: "Hết thời hiệu", en: "Too late" },
  paper: "not-accepted",
  needsNote: false,
  source: {
    title: { vi: "Luật Khiếu nại", en: "Law on Complaints" },
    number: "02/2011/QH13",
    article: "Điều 9",
    basis: "law",
    read: "before-amendment",
  },
  validity: { from: "2012-07-01" as Day, to: null },
  ...named,
});
