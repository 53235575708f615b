import type { PlanDocument, Target } from "./plan-document.ts";
import type { ProposedTask } from "./proposed-task.ts";
import type { Span } from "./span.ts";

/** A target of the plan under the key by which tasks and progress name it. */
export interface KeyedTarget {
  key: string;
  target: Target;
}

export const keyedTargets = ({ targets }: Pick<PlanDocument, "targets">): KeyedTarget[] =>
  targets.map((target, index) => ({ key: `target.${index + 1}`, target }));

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The targets that no piece of work says itself; the others are reached by the work in whose sentence they stand. */
export function targetsAlone(document: PlanDocument): KeyedTarget[] {
  const work = [
    ...document.duties,
    ...document.assignments.flatMap(({ duties }) => duties),
    ...document.scheduleRows,
  ].map(({ span }) => span);
  return keyedTargets(document).filter(
    ({ target }) => !isPart(target, document) && !work.some((span) => isWithin(target.span, span)),
  );
}

const tellsParts = /[(:]|(?<!\p{L})(?:gồm|bao gồm|trong đó|cụ thể)(?!\p{L})/iu;
const firstWord = (unit: string): string => unit.split(" ")[0] ?? unit;

/** "Trồng 600 cây (thôn An 250 cây, thôn Bình 350 cây)": what belongs to the first number of the sentence. */
function isPart(target: Target, { targets }: Pick<PlanDocument, "targets">): boolean {
  const [whole] = targets.filter(({ span }) => span.start === target.span.start && span.end === target.span.end);
  if (whole === undefined || whole === target || target.unit === "%") return false;
  return (
    firstWord(whole.unit) === firstWord(target.unit) && target.quantity < whole.quantity && tellsParts.test(target.text)
  );
}

/** What a piece of work takes over from the targets in its own sentence: their keys, and how much where one says so. */
export function targetsOf(
  { key, span }: { key: string; span: Span },
  document: PlanDocument,
): Pick<ProposedTask, "dutyKeys" | "quantity" | "unit"> {
  const own = keyedTargets(document).filter(({ target }) => isWithin(target.span, span));
  const [only, ...others] = own.filter(({ target }) => !isPart(target, document));
  const isCounted = only !== undefined && others.length === 0 && only.target.quantityTo === null;
  return {
    dutyKeys: [key, ...own.map((it) => it.key)],
    quantity: isCounted ? only.target.quantity : null,
    unit: isCounted ? only.target.unit : null,
  };
}
