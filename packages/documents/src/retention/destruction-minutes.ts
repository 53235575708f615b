import type { DestructionList } from "@gandan/domain/retention";
import { dayOf, shortDay } from "@gandan/domain/values";
import type { Block, DocumentTable, OfficialDocument } from "../write/index.ts";
import { dayWords, lowered, plain, signaturesOf, unstopped } from "./minutes-parts.ts";

/** What the minutes of a destruction are written from. */
export interface DestructionFacts {
  /** "Xã", "Phường" or "Đặc khu", and its own name. */
  commune: { kind: string; name: string };
  list: DestructionList;
  /** What the files are, as the table of periods names it, and the period with where it stands. */
  rule: { name: string; period: string; source: string };
  /** Who proposed, and who decided. */
  proposer: string;
  leaders: readonly string[];
  words: { kind(kind: string): string; state(state: string): string; obstacle(code: string): string };
}

/** Biên bản tiêu huỷ: on what it rests, who was present, which files went and which stayed; not a word of their content. */
export function destructionMinutes(facts: DestructionFacts): OfficialDocument {
  const { commune, list, rule, proposer, leaders } = facts;
  const { minutes } = list;
  const gone = list.items.filter(({ verdict, heldBack }) => verdict?.is === "destroy" && heldBack === null);
  const stayed = list.items.filter((item) => !gone.includes(item));
  const place = `${commune.kind.toLocaleLowerCase("vi")} ${commune.name}`;
  return {
    parent: null,
    issuer: ["ỦY BAN NHÂN DÂN", `${commune.kind} ${commune.name}`.toLocaleUpperCase("vi")],
    symbol: { number: null, code: "BB-UBND" },
    place: commune.name,
    day: minutes?.on ?? null,
    heading: { kind: "named", name: "Biên bản", subject: "Tiêu hủy hồ sơ đơn thư hết thời hạn lưu giữ" },
    addressees: [],
    body: [
      { kind: "basis", text: `Căn cứ ${rule.source}: ${lowered(rule.name)}, lưu giữ ${rule.period};` },
      ...(list.basis === "" ? [] : [{ kind: "basis" as const, text: `Căn cứ ${unstopped(list.basis)};` }]),
      {
        kind: "basis",
        text: `Căn cứ danh mục đề nghị tiêu hủy số ${list.number}/${list.year}, lập ngày ${shortDay(dayOf(list.proposedAt))}, đã được lãnh đạo Ủy ban nhân dân ${place} xem xét từng hồ sơ.`,
      },
      ...plain(`Hôm nay, ngày ${dayWords(minutes?.on ?? null)}, tiến hành tiêu hủy hồ sơ theo danh mục nêu trên.`),
      { kind: "field", label: "Địa điểm", value: minutes?.place ?? null },
      { kind: "field", label: "Người lập danh mục", value: proposer },
      { kind: "field", label: "Người quyết định", value: leaders.join(", ") || null },
      { kind: "heading", text: "I. Thành phần chứng kiến" },
      ...(minutes?.members ?? []).map(({ name, title }, index): Block => ({
        kind: "text",
        runs: [`${index + 1}. Ông (bà) ${name}, ${title}.`],
      })),
      { kind: "heading", text: "II. Hồ sơ được tiêu hủy" },
      ...plain(`Tổng số: ${gone.length} hồ sơ.`),
      { kind: "table", table: tableOf(facts, gone) },
      ...(stayed.length === 0
        ? []
        : [
            { kind: "heading" as const, text: "III. Hồ sơ trong danh mục được giữ lại" },
            ...stayed.map((item, index): Block => ({
              kind: "text",
              runs: [`${index + 1}. Hồ sơ ${numberOf(item)}: ${whyStayed(facts, item)}.`],
            })),
          ]),
      { kind: "heading", text: `${stayed.length === 0 ? "III" : "IV"}. Cách tiêu hủy và kết quả` },
      ...plain(
        ...(minutes === null ? [] : [`${unstopped(minutes.way)}.`]),
        "Sổ theo dõi đơn thư còn giữ số, loại, ngày nhận, ngày kết thúc và kết quả của từng hồ sơ; nội dung, họ tên, tệp và bản ghi âm không còn và không khôi phục được.",
        "Biên bản đã đọc cho mọi người cùng nghe, thống nhất và ký tên; biên bản và danh mục được lưu vĩnh viễn./.",
      ),
      ...signaturesOf(minutes?.members ?? []),
    ],
    signature: null,
    recipients: [],
    form: null,
  };
}

type Item = DestructionList["items"][number];

const numberOf = ({ number, registerYear, receipt }: Item): string =>
  number === null ? `mã ${receipt}` : `số ${number}/${registerYear}`;

const tableOf = ({ words }: DestructionFacts, items: readonly Item[]): DocumentTable => ({
  columns: [
    { title: "TT", millimetres: 11, align: "center" },
    { title: "Số vào sổ, mã biên nhận", millimetres: 44 },
    { title: "Loại", millimetres: 30 },
    { title: "Ngày nhận", millimetres: 25, align: "center" },
    { title: "Kết quả, ngày", millimetres: 32 },
    { title: "Lưu đến hết ngày", millimetres: 25, align: "center" },
  ],
  rows: items.map((item, index) => [
    String(index + 1),
    item.number === null ? item.receipt : `${item.number}/${item.registerYear}; ${item.receipt}`,
    words.kind(item.kind),
    shortDay(item.receivedOn),
    `${words.state(item.state)}, ${shortDay(item.endedOn)}`,
    shortDay(item.keptUntil),
  ]),
});

function whyStayed({ words }: DestructionFacts, { verdict, heldBack }: Item): string {
  if (heldBack !== null) return lowered(unstopped(words.obstacle(heldBack)));
  const how = verdict?.is === "keep-for-good" ? "giữ vĩnh viễn" : "giữ lại";
  return verdict === null || verdict.reason === "" ? how : `${how}, ${lowered(unstopped(verdict.reason))}`;
}
