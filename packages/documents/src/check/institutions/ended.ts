import type { InstitutionChange, PlanDocument, Span } from "@gandan/domain/plans";
import { type Day, dayFrom, sameSpelling, yearOf, shortDay } from "@gandan/domain/values";
import { dayOf, planYearOf } from "../document-day.ts";
import type { Hit, Rule } from "../rule.ts";
import { type Reading, type Word, readingOf } from "../words.ts";

export const endedInstitution: Rule = {
  id: "institutions.ended",
  family: "institutions",
  severity: "warning",
  source: { vi: "Bảng cơ quan đã kết thúc hoạt động", en: "Table of bodies that ended" },
  check: (document, context) => {
    const today = dayOf(document, context);
    const planYear = planYearOf(document, context);
    const reading = readingOf(document);
    const spelled = reading.words.map((word) => word.spelled);
    const taken = new Set<Word>();
    // The longest names first, so that "Phòng Nội vụ huyện" is not said again as "huyện".
    return context.institutions
      .filter(({ from }) => from <= today || yearOf(from) <= planYear)
      .flatMap((change) =>
        change.names.flatMap((name) => {
          const isCommon = /^\p{Ll}/u.test(name);
          // "Sở Thông tin & Truyền thông"
          const short = / và /u.test(name)
            ? [{ change, name: wordsOfName(name.replace(/ và /gu, " ")), isCommon, and: "&" }]
            : [];
          return [{ change, name: wordsOfName(name), isCommon, and: "" }, ...short];
        }),
      )
      .sort((one, other) => weight(other.name) - weight(one.name))
      .flatMap(({ change, name, isCommon, and }) =>
        mentions(reading, spelled, name, isCommon)
          .filter((words) =>
            words
              .map(({ gap }) => gap)
              .join("")
              .includes(and),
          )
          .filter((words) => !words.some((word) => taken.has(word)) && !isTitleOfState(words))
          .map((words) => {
            for (const word of words) taken.add(word);
            return { change, words };
          }),
      )
      .filter(({ change, words }) => change.from <= today || !isOwnName(document, words))
      .filter(({ change, words }) => !isHistory(document, reading, words, change.from))
      .sort((one, other) => (one.words[0]?.start ?? 0) - (other.words[0]?.start ?? 0))
      .reduce<{ change: InstitutionChange; places: (readonly Word[])[] }[]>((groups, { change, words }) => {
        const known = groups.find(
          (group) => group.change === change && (isCommonNoun(words) || sameName(group.places[0] ?? [], words)),
        );
        if (known !== undefined) known.places.push(words);
        else groups.push({ change, places: [words] });
        return groups;
      }, [])
      .map(({ change, places }, at, groups) => ({
        ...hit(reading, change, places, today),
        // Another name of the same change is another finding.
        about:
          groups.findIndex((group) => group.change === change) === at
            ? change.id
            : `${change.id} ${places[0]?.map(({ spelled: name }) => name).join(" ") ?? ""}`,
      }));
  },
};

// "huyện", "thị xã": one finding tells of the whole level.
const isCommonNoun = (words: readonly Word[]): boolean => words.every(({ text }) => /^\p{Ll}/u.test(text));

// Before the day a body writes its own name as it is.
const isOwnName = ({ issuer }: PlanDocument, words: readonly Word[]): boolean =>
  issuer !== null &&
  sameSpelling(`${issuer.parentName?.text ?? ""} ${issuer.name.text}`).includes(
    words.map((word) => word.spelled).join(" "),
  );

const sameName = (one: readonly Word[], other: readonly Word[]): boolean =>
  one.map(({ spelled }) => spelled).join(" ") === other.map(({ spelled }) => spelled).join(" ");

function hit(reading: Reading, change: InstitutionChange, places: readonly (readonly Word[])[], today: Day): Hit {
  const first = places[0] ?? [];
  const isLevel = isCommonNoun(first);
  const start = isLevel ? startOfName(reading, first[0]?.start ?? 0) : (first[0]?.start ?? 0);
  const end = first.at(-1)?.end ?? 0;
  const span = reading.spanOf(start, end);
  const name = reading.text.slice(start, end);
  const count =
    places.length > 1 ? { vi: ` (${places.length} chỗ)`, en: ` (${places.length} places)` } : { vi: "", en: "" };
  const isOver = change.from <= today;
  const isSure = change.source.verified === "full-text";
  const unsure = isSure ? { vi: "", en: "" } : { vi: " (chưa được kiểm chứng)", en: " (not verified)" };
  return {
    span,
    severity: isOver && isSure ? "warning" : "hint",
    source: change.source.title,
    message: isOver
      ? {
          vi: `“${name}”${count.vi} ${isLevel ? "gọi theo đơn vị hành chính không còn" : "không còn hoạt động"} từ ${shortDay(change.from)}${unsure.vi}. Đề nghị thay bằng: ${change.successor.vi}.`,
          en: `“${name}”${count.en} ended on ${shortDay(change.from)}${unsure.en}. In its place: ${change.successor.en}.`,
        }
      : {
          vi: `“${name}”${count.vi} chỉ hoạt động đến trước ${shortDay(change.from)}${unsure.vi}, trong năm của kế hoạch. Đề nghị ghi thêm cơ quan thay thế từ ngày đó: ${change.successor.vi}.`,
          en: `“${name}”${count.en} ends on ${shortDay(change.from)}${unsure.en}, within the plan's year. From then: ${change.successor.en}.`,
        },
  };
}

const bodyBefore =
  /(?<!\p{L})(?:Ban|Bảo hiểm|Bệnh viện|Bưu điện|Chi cục|Công an|Đài|Điện lực|Đoàn|Đội|Hạt|Hội|Kho bạc|Liên đoàn|Mặt trận|Ngân hàng|Nhà|Phòng|Thanh tra|Thư viện|Tòa án|Toà án|Trạm|Trung tâm|Trường|Viện)(?: [-–])?(?: (?!và |với |cùng |của |tại )\p{L}+(?: [-–])?){0,8} $/u;

// "Bưu điện huyện", "Đài Truyền thanh - Truyền hình huyện": the body is named before the level.
function startOfName(reading: Reading, at: number): number {
  const found = bodyBefore.exec(reading.text.slice(Math.max(0, at - 70), at));
  return found === null ? at : at - found[0].length;
}

// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" beside "HUYỆN …" in a torn letterhead is no "Hội … huyện".
const isTitleOfState = (words: readonly Word[]): boolean =>
  words.some(({ spelled }, at) => spelled === "chủ" && words[at + 1]?.spelled === "nghĩa");

const wordsOfName = (name: string): string[] =>
  [...name.matchAll(/\*|[\p{L}\p{M}\d]+/gu)].map(([word]) => (word === "*" ? word : sameSpelling(word)));

const weight = (name: readonly string[]): number => name.reduce((sum, word) => sum + (word === "*" ? 1 : 3), 0);

// A common noun ("thị trấn") stands in small letters; a name begins with a capital.
function mentions(reading: Reading, spelled: readonly string[], name: readonly string[], isCommon: boolean): Word[][] {
  return reading.words.flatMap((word, at) => {
    if (spelled[at] !== name[0]) return [];
    const end = endOf(reading.words, spelled, name, at);
    return end === null || (!isCommon && name.length > 1 && !/^\p{Lu}/u.test(word.text))
      ? []
      : [reading.words.slice(at, end)];
  });
}

/** Where a name that begins at a word ends; "*" takes one to six words. */
function endOf(words: readonly Word[], spelled: readonly string[], name: readonly string[], at: number): number | null {
  let place = at;
  for (const [index, part] of name.entries()) {
    const next = name[index + 1];
    if (part === "*") {
      const reach = spelled.slice(place, place + 7);
      const found = reach.findIndex((word, step) => step > 0 && word === next);
      if (found < 0 || words.slice(place + 1, place + found + 1).some(({ gap }) => /[.;:\n]/.test(gap))) return null;
      place += found;
      continue;
    }
    if (spelled[place] !== part || (index > 0 && !/^[ \-–,&]+$/u.test(words[place]?.gap ?? ""))) return null;
    place += 1;
  }
  return place;
}

const issuedBefore =
  /(?:ngày (?<day>\d{1,2})(?:\/(?<short>\d{1,2})\/| tháng (?<long>\d{1,2}) năm )(?<year>\d{4})|năm \d{4}|\/\d{4}) của [^.;\n]*$/u;

// Whatever is dated after its end the body cannot have issued.
function isLater({ groups = {} }: RegExpExecArray, ended: Day): boolean {
  const day = dayFrom(Number(groups["year"]), Number(groups["short"] ?? groups["long"]), Number(groups["day"]));
  return day !== null && day >= ended;
}

// What is named as the issuer of an older text, or as a thing of the past, stays as it was.
function isHistory(document: PlanDocument, reading: Reading, words: readonly Word[], ended: Day): boolean {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const span: Span = reading.spanOf(start, end);
  const cited = document.citations.find((it) => it.span.start <= span.start && span.end <= it.span.end);
  if (cited !== undefined) return cited.day === null || cited.day < ended;
  const before = reading.text.slice(Math.max(0, start - 90), start);
  const issued = issuedBefore.exec(before);
  if ((issued !== null && !isLater(issued, ended)) || /(?:nguyên|trước đây|cũ|liên) $/iu.test(before)) return true;
  // "khi không tổ chức cấp huyện", "sau khi kết thúc hoạt động của cấp huyện": that it ended is what is said.
  if (
    /(?:không (?:còn )?(?:tổ chức|duy trì|có|còn)|không còn|bỏ|kết thúc(?: hoạt động)?|chấm dứt(?: hoạt động)?|giải thể|sắp xếp)(?: của)?(?: các)?(?: đơn vị hành chính)? $/iu.test(
      before,
    )
  )
    return true;
  return /^(?: \p{Lu}[\p{L}]*){0,3} (?:\(cũ\)|cũ|trước đây|\(trước|(?:đã )?(?:bàn giao|chuyển giao)(?! cho)|đã (?:ban hành|phê duyệt|giải quyết))|^ (?:lỵ|đảo)/u.test(
    reading.text.slice(end, end + 40),
  );
}
