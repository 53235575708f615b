import type { InstitutionChange, LawChange } from "@gandan/domain/plans";
import { Day } from "@gandan/domain/values";

const source = {
  title: { vi: "Ví dụ: chính quyền địa phương hai cấp", en: "Example: two tiers of local government" },
  verified: "full-text",
} as const;

const ended = (id: string, names: string[], vi: string, en: string): InstitutionChange => ({
  id,
  names,
  from: Day.parse("2025-07-01"),
  successor: { vi, en },
  source,
});

/** Bodies of the district level, as a pack names them. */
export const endedBodies: readonly InstitutionChange[] = [
  ended("district-home-affairs", ["Phòng Nội vụ huyện"], "Sở Nội vụ", "the Department of Home Affairs"),
  ended("district-committee", ["UBND huyện", "Uỷ ban nhân dân huyện"], "UBND tỉnh hoặc UBND xã", "province or commune"),
  ended("district-council", ["Hội đồng nhân dân huyện", "HĐND huyện"], "HĐND tỉnh hoặc xã", "province or commune"),
  ended("district-party", ["Huyện uỷ"], "Tỉnh uỷ hoặc Đảng uỷ xã", "province or commune"),
  ended("district-offices", ["Phòng * huyện"], "sở, ngành hoặc phòng của xã", "a department or an office"),
  ended("district-level", ["huyện", "cấp huyện"], "tỉnh hoặc xã", "province or commune"),
];

/** A decree that was replaced, as a pack names it. */
export const changedLaw: LawChange = {
  id: "decree-64-2014",
  numbers: ["64/2014/NĐ-CP"],
  year: null,
  names: [],
  change: "replaced",
  from: Day.parse("2025-12-31"),
  now: { vi: "nghị định thay thế", en: "the decree that replaced it" },
  source,
};
