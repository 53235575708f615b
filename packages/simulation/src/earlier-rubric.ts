import type { Criterion, Leaf, Rubric } from "@gandan/domain/evaluation";
import { Day, type Score, scoreOf } from "@gandan/domain/values";
import { demoRubric } from "@gandan/packs/rubrics";

/** The example as it was a year before: one criterion in other words, one not yet joined from two. */
export const earlierRubric: Rubric = {
  ...demoRubric,
  id: "rubric-minh-hoa-cu",
  code: "minh-hoa-cu",
  title: { vi: "Bộ tiêu chí minh hoạ của năm trước", en: "Example rubric of the year before" },
  effectiveFrom: Day.parse("2023-01-01"),
  groups: demoRubric.groups.map((group) => ({ ...group, children: group.children.flatMap(earlier) })),
};

function earlier(criterion: Criterion): Criterion[] {
  if (criterion.kind === "group") return [{ ...criterion, children: criterion.children.flatMap(earlier) }];
  if (criterion.code === "2.7.2") return [{ ...criterion, text: "Phối hợp để Mặt trận và đoàn thể tham gia ý kiến" }];
  if (criterion.code !== "2.4.2") return [criterion];
  return [
    part(criterion, { number: "2.4.2", points: 2, text: "Hướng dẫn nộp hồ sơ trực tuyến tại trụ sở xã" }),
    part(criterion, { number: "2.4.3", points: 1, text: "Hướng dẫn dịch vụ công trực tuyến ở thôn" }),
  ];
}

/** A judged criterion cut from a larger one; each of its levels gives the same share. */
function part(leaf: Leaf, { number, points, text }: { number: string; points: number; text: string }): Leaf {
  const maximum = scoreOf(points);
  const { method } = leaf;
  if (method.kind !== "judgement") throw new Error(`${leaf.code} is not judged`);
  const levels = method.levels.map((level) => ({
    ...level,
    award: Math.round((level.award * maximum) / leaf.maximum) as Score,
  }));
  return { ...leaf, code: number, number, text, maximum, method: { ...method, levels } };
}
