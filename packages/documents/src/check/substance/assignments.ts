import type { Duty, PlanDocument, Section } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";
import type { Hit, Rule } from "../rule.ts";
import { nameOf, shortened } from "./deadlines.ts";

const source = {
  vi: "Phân công phải rõ người, rõ việc, rõ thời gian",
  en: "An assignment says who does what by when",
};

export const assigneeWithoutDuty: Rule = {
  id: "substance.assignee-without-duty",
  family: "substance",
  severity: "warning",
  source,
  check: ({ assignments }) =>
    assignments
      .filter(({ duties }) => duties.length === 0)
      .map(({ assignee }) => ({
        span: assignee.span,
        message: {
          vi: `“${shortened(assignee.text)}” được nêu trong phần tổ chức thực hiện nhưng chưa được giao việc gì. Đề nghị ghi nhiệm vụ, hoặc bỏ nếu không có.`,
          en: `“${shortened(assignee.text)}” is named but given nothing to do.`,
        },
      })),
};

export const rowWithoutLead: Rule = {
  id: "substance.row-without-lead",
  family: "substance",
  severity: "warning",
  source,
  check: ({ scheduleRows }) =>
    scheduleRows.some(({ lead }) => lead !== null)
      ? scheduleRows
          .filter(({ lead }) => lead === null)
          .map(({ content }) => ({
            span: content.span,
            message: {
              vi: `Dòng “${shortened(content.text)}” của bảng chưa ghi cơ quan chủ trì. Đề nghị bổ sung.`,
              en: `The annex row “${shortened(content.text)}” names no one in charge.`,
            },
          }))
      : [],
};

export const dutyUnassigned: Rule = {
  id: "substance.duty-unassigned",
  family: "substance",
  severity: "warning",
  source,
  check: (document) => {
    const { duties, assignments, scheduleRows } = document;
    if (duties.length === 0 || scheduleRows.some(({ lead }) => lead !== null)) return [];
    if (assignments.length === 0) return duties.some(namesSomebody) ? [] : [nobodyAtAll(duties)];
    if (assignments.some(({ assignee }) => isEverybody(assignee.text))) return [];
    const given = assignments.flatMap((one) => [one.assignee.text, ...one.duties.map(({ text }) => text)]);
    if (given.some((text) => isForAll.test(text))) return [];
    const known = new Set(given.flatMap(pairsOf));
    const referred = new Set(given.flatMap(numbersReferred));
    const unassigned = duties
      // "Việc tiếp nhận, xử lý đơn": what is looked into, not what is done.
      .filter(({ text }) => !/^Việc\s/u.test(text))
      .filter((duty) => !namesSomebody(duty) && !waysToRefer(duty).some((number) => referred.has(number)))
      .filter(
        (duty) =>
          !pairsOf([duty.text, ...titlesAbove(document.sections, duty)].join(" ")).some((pair) => known.has(pair)),
      );
    return [...Map.groupBy(unassigned, partOf).values()].flatMap(givenToNobody);
  },
};

const partOf = ({ key }: Duty): string => key.split(".")[0] ?? "";

// Said once for each part: who reads it looks at the part's assignments, not at one duty after the other.
function givenToNobody(duties: readonly Duty[]): Hit[] {
  const [first, ...others] = duties;
  if (first === undefined) return [];
  const more = others.length;
  return [
    {
      span: first.span,
      severity: "hint",
      message: {
        vi: `Nhiệm vụ ${nameOf(first)}${more === 0 ? "" : ` và ${more} nhiệm vụ khác của phần này`} chưa thấy giao cho ai trong phần tổ chức thực hiện. Đề nghị ghi rõ bộ phận chủ trì.`,
        en: `Duty ${nameOf(first)}${more === 0 ? " seems" : ` and ${more} more of this part seem`} to be given to nobody.`,
      },
    },
  ];
}

const nobodyAtAll = (duties: PlanDocument["duties"]): Hit => ({
  span: duties[0]?.span ?? null,
  about: "assignments",
  message: {
    vi: "Kế hoạch nêu nhiệm vụ nhưng chưa phân công. Đề nghị bổ sung phần “Tổ chức thực hiện”.",
    en: "The plan names duties but assigns them to nobody.",
  },
});

// Whoever leads it all, or is told to carry the plan out, has every duty.
const isForAll =
  /(?:chỉ đạo|phụ trách|trách nhiệm) chung|^chủ trì,? tham mưu(?=[.;,]|$)|^(?:chịu trách nhiệm )?(?:(?:tổ chức|triển khai) )?thực hiện [^.;]{0,20}Kế hoạch này|(?<!\p{L})(?:tham mưu|chủ trì|có trách nhiệm|là cơ quan (?:thường trực|đầu mối)|(?<!giám sát |tuyên truyền )tổ chức)[^.;]{0,80}(?:triển khai|thực hiện|theo dõi|đôn đốc)[^.;]{0,40}kế hoạch(?: này| trên|(?=[.;,]|$))/iu;

// "Chủ trì các nội dung tại điểm 1.1, 2.2", "các nhiệm vụ tại Mục II".
const reference =
  /(?<!\p{L})(?:điểm|mục|tiểu mục|khoản|phần|nội dung|nhiệm vụ)(?:\s+số)?\s+((?:\d+(?:\.\d+)*|[IVX]+|[a-zđ])(?:(?:\s*[,;]\s*|\s+và\s+)(?:(?:điểm|mục|khoản)\s+)?(?:\d+(?:\.\d+)*|[IVX]+|[a-zđ])(?!\p{L}))*)(?!\p{L})/giu;
const numbersReferred = (text: string): string[] =>
  [...text.matchAll(reference)].flatMap(
    ([, numbers]) => numbers?.match(/\d+(?:\.\d+)*|[IVX]+|(?<!\p{L})[a-zđ](?!\p{L})/gu) ?? [],
  );

// By its own number, by its key below the part, or by the part: "1.1", "III".
function waysToRefer({ key, marker }: Duty): string[] {
  const [part = "", ...below] = key.split(".");
  const own = marker?.text.replace(/[\s.)/:-]+$/u, "") ?? "";
  return [own, part, below.join(".")].filter((way) => way !== "");
}

const isEverybody = (assignee: string): boolean =>
  /can bo, cong chuc|thu truong|cac so|cac co quan|co quan, don vi|cac don vi|cac bo phan|cac phong|cac nganh|ban, nganh|lien quan/.test(
    fold(assignee),
  );

// A duty belongs to the field its titles name ("Trên lĩnh vực kinh tế").
function titlesAbove(sections: readonly Section[], duty: Duty): string[] {
  const around = sections.find(({ span }) => span.start <= duty.span.start && duty.span.end <= span.end);
  if (around === undefined || around.children.length === 0) return [];
  const titles = titlesAbove(around.children, duty);
  return around.level > 1 && around.heading !== null ? [around.heading.text, ...titles] : titles;
}

const namesSomebody = ({ text, lead }: Duty): boolean =>
  lead != null ||
  /giao |chủ trì|phụ trách|cơ quan thực hiện|đơn vị thực hiện|trưởng thôn|công chức/iu.test(text) ||
  /(?:Phòng|Sở|Hội|Văn phòng|Trung tâm|Ban) \p{Lu}/u.test(text);

// Two words in a row that say what a duty is about; bare connecting words would be shared by any two texts.
const empty = new Set(
  "thuc hien|trien khai|to chuc|cong tac|nhiem vu|ke hoach|noi dung|tang cuong|nang cao|hieu qua|dia ban|chinh quyen|nhan dan|can bo|cong chuc|dan van|tiep tuc|day manh|co hieu|phoi hop|tren dia|ban xa|cac co|co quan|don vi|xay dung|bao dam|dam bao|quy dinh|theo quy|phap luat".split(
    "|",
  ),
);

function pairsOf(text: string): string[] {
  const words = fold(text).match(/[a-z]+/g) ?? [];
  return words
    .slice(1)
    .map((word, at) => `${words[at] ?? ""} ${word}`)
    .filter(
      (pair) =>
        !empty.has(pair) &&
        !/\b(?:va|cac|cua|ve|cho|trong|voi|tai|theo|den|tu|o|la|de|duoc|ngay|thang|nam|truoc|hoan)\b/.test(pair),
    );
}
