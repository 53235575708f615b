import { type CaseEvent, type CaseEventKind, type Petition } from "@gandan/domain/petitions";
import { dayOf, shortDay } from "@gandan/domain/values";
import type { DocumentTable } from "../write/index.ts";

/** A matter as the register of reception tells it. */
export interface RegisterRow {
  petition: Petition;
  events: readonly CaseEvent[];
  /** The words for its kind and state on the commune's screens. */
  kind: string;
  state: string;
  /** Why it was turned away, where it was. */
  ground: string | null;
}

const columns: DocumentTable["columns"] = [
  { title: "STT", millimetres: 11, align: "center" },
  { title: "Ngày tiếp", millimetres: 18, align: "center" },
  { title: "Họ tên, địa chỉ", millimetres: 28 },
  { title: "Số căn cước, hộ chiếu", millimetres: 18 },
  { title: "Nội dung vụ việc", millimetres: 42 },
  { title: "Loại đơn", millimetres: 17 },
  { title: "Số người cùng nội dung", millimetres: 16, align: "center" },
  { title: "Cơ quan đã giải quyết", millimetres: 20 },
  { title: "Thuộc thẩm quyền", millimetres: 17, align: "center" },
  { title: "Hướng dẫn đến cơ quan, số văn bản", millimetres: 22 },
  { title: "Cơ quan thụ lý, số văn bản chuyển", millimetres: 22 },
  { title: "Theo dõi kết quả", millimetres: 22 },
  { title: "Ghi chú", millimetres: 20 },
];

/** Sổ tiếp công dân in the 13 columns of Mẫu số 03/TCD; the identity number is written in by hand. */
export const receptionRegister = (rows: readonly RegisterRow[]): DocumentTable => ({
  columns,
  rows: rows.map(rowOf),
  isNumbered: true,
});

const notOurs: readonly CaseEventKind[] = ["guided", "referred", "returned", "refused"];

function rowOf({ petition, events, kind, state, ground }: RegisterRow, index: number): string[] {
  const last = (wanted: CaseEventKind): CaseEvent | undefined => events.findLast((event) => event.kind === wanted);
  const { particulars } = petition;
  const isOurs = last("accepted") !== undefined || last("answered") !== undefined;
  return [
    String(petition.number ?? index + 1),
    shortDay(dayOf(petition.receivedAt)),
    [petition.name, particulars?.address].filter(Boolean).join(", "),
    "",
    petition.text,
    kind,
    String(particulars?.peopleCount ?? 1),
    particulars?.handledBy ?? "",
    isOurs && !notOurs.some((event) => last(event) !== undefined) ? "x" : "",
    whereTo(last("guided")),
    whereTo(last("referred")) || (last("accepted")?.document ?? ""),
    [state, last("answered")?.document, dayWords(last("answered"))].filter(Boolean).join("; "),
    [
      ground,
      particulars?.referredBy,
      petition.duplicateOf === null ? null : "Cùng nội dung với đơn đã nhận",
      petition.splitFrom === null ? null : "Tách từ đơn nhiều nội dung",
    ]
      .filter(Boolean)
      .join("; "),
  ];
}

const whereTo = (event: CaseEvent | undefined): string => [event?.to, event?.document].filter(Boolean).join("; ");

const dayWords = (event: CaseEvent | undefined): string | null => (event === undefined ? null : shortDay(event.day));
