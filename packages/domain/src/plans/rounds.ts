import type { PlanDocument, WrittenTime } from "./plan-document.ts";

const dayAlone = /\d{1,2}(?:\/|\s+tháng\s+)\d{1,2}$/iu;

// A limit that could stand in a calendar: a day, a day whose year the plan leaves out, what comes again by itself.
const isSpecific = (time: WrittenTime): boolean =>
  time.day !== null || (time.recurrence === null ? dayAlone.test(time.text) : !isOnlyRhythm(time));

// "báo cáo 6 tháng": of which time a report tells, not by when it is due.
const isOnlyRhythm = ({ recurrence }: WrittenTime): boolean =>
  (recurrence?.every === "half-year" || recurrence?.every === "year") &&
  recurrence.dayOfMonth === null &&
  recurrence.month === null;

// Between two days of one and the same work stands nothing, or which round the other is.
const betweenRounds =
  /^[\s,;()]*(?:và[\s,]*)?(?:[^.;\d]{0,60}?(?:báo cáo|sơ kết|tổng kết|đợt|lần|kỳ|năm|quý|tháng|cuộc|buổi|hội nghị|lớp)(?!\p{L})[^.]{0,40})?$/iu;

// "đạt 50% trước ngày 30/6 và đạt 100% trước ngày 31/12"
const betweenSteps = /^[\s,;]*(?:và\s)?(?:đạt|giải ngân|hoàn thành)\s[^.;]{0,40}\d\s?%[^.;]{0,40}$/iu;

/** A time of which a task is made, and the deed it belongs to where that is another than the first. */
export interface Round {
  time: WrittenTime;
  deed: string | null;
}

type Written = Pick<PlanDocument, "source">;

/**
 * The times of which each is a task of its own: "báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12" is two,
 * and so is "gửi kế hoạch trước ngày 28/02; định kỳ hằng quý báo cáo". Otherwise the one that says most: a day before a
 * rhythm, a rhythm before what is left open.
 */
export function roundsOf(times: readonly WrittenTime[], document: Written, end: number): Round[] {
  const all = times.flatMap(oneByOne);
  const due = all.filter((time) => isSpecific(time) || time.relative !== null);
  const rounds = inTurn(
    due.filter((time, at) => !goesOnFor(time, due[at + 1], document)),
    document,
    end,
  );
  if (rounds !== null) return rounds;
  const specific = all.filter(isSpecific);
  const [first] = specific;
  const isDatedReport = first !== undefined && all.every((time) => isSpecific(time) || isOnlyRhythm(time));
  const most =
    times.find(({ day }) => day !== null) ??
    (isDatedReport ? first : undefined) ??
    times.find(({ recurrence }) => recurrence !== null) ??
    times.find(({ continuous }) => continuous) ??
    times[0];
  return most === undefined ? [] : [{ time: most, deed: null }];
}

/** Each time as a round or with a deed of its own; null where one of them is neither. */
function inTurn(due: readonly WrittenTime[], document: Written, end: number): Round[] | null {
  if (due.length < 2) return null;
  const rounds: Round[] = [];
  for (const [at, time] of due.entries()) {
    const before = due[at - 1];
    const deed = before === undefined ? null : deedOf(before, time, document, end);
    const isRound =
      before === undefined ||
      (time.relative === null && before.relative === null && isNextRound(before, time, document));
    if (deed === null && !isRound) return null;
    rounds.push({ time, deed: deed ?? rounds.at(-1)?.deed ?? null });
  }
  return rounds;
}

// "hằng ngày từ ngày 01/3 đến ngày 15/3": one stretch of days, not a rhythm and a day.
const goesOnFor = (time: WrittenTime, next: WrittenTime | undefined, { source }: Written): boolean =>
  time.recurrence !== null &&
  next !== undefined &&
  /^từ\s/iu.test(next.text) &&
  /^[\s,(]*$/u.test(source.slice(time.span.end, next.span.start));

// Somebody else's deed, or one round of the same.
const others =
  /^(?:các|những|mỗi(?! (?:tuần|tháng|quý|năm|ngày))|từng|công chức|cán bộ|viên chức|trưởng|phó|chủ tịch|đơn vị|cơ quan|bộ phận|thành viên|tổ(?! chức)|hội(?! (?:nghị|thảo))|ban(?! hành)|đoàn|phòng(?! (?:ngừa|chống))|trạm|trường|thôn|người|lãnh đạo|đồng chí|hộ|riêng|trong đó|đối với|gồm|cụ thể|cuộc|đợt|lần|kỳ)(?!\p{L})/iu;
const goesOn = /(?:;\s+(?=\p{Ll})|\.\s+(?=(?:Định kỳ|Hằng|Hàng|Báo cáo|Tổng hợp|Sơ kết|Tổng kết|Gửi)(?!\p{L})))/gu;

/** The clause of the same people that a later time stands in, where it says a deed: "định kỳ hằng quý báo cáo kết quả". */
function deedOf(before: WrittenTime, time: WrittenTime, { source }: Written, end: number): string | null {
  const gap = [...source.slice(before.span.end, time.span.start + 1).matchAll(goesOn)].at(-1);
  if (gap === undefined) return null;
  const from = before.span.end + gap.index + gap[0].length;
  const rest = /^[^.;]*/u.exec(source.slice(time.span.end, end))?.[0] ?? "";
  const clause = source
    .slice(from, time.span.end + rest.length)
    .replace(/[*|\s]+/gu, " ")
    .trim();
  const said = withoutRemarks(source.slice(from, time.span.start) + rest).match(/\p{L}+/gu) ?? [];
  return others.test(clause) || said.length < 3 ? null : clause;
}

// "trước ngày 10/6 và 10/12" without a year: one time as written, two days.
function oneByOne(time: WrittenTime): WrittenTime[] {
  const parts = time.text.split(/\s*(?:[,;]|\svà)\s+/u);
  const isList = time.day === null && time.recurrence === null && parts.every((part) => dayAlone.test(part));
  return isList ? parts.map((text) => ({ ...time, text })) : [time];
}

const withoutRemarks = (text: string): string => text.replace(/\([^()]*\)/gu, "");

function isNextRound(before: WrittenTime, time: WrittenTime, { source }: Written): boolean {
  if (before.span.start === time.span.start) return true;
  if (before.span.end > time.span.start) return false;
  const between = withoutRemarks(source.slice(before.span.end, time.span.start));
  return betweenRounds.test(between) || betweenSteps.test(between);
}
