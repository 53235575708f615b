import type { PlanDocument } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";

const unit = /(?:^|\s)(?:xa|phuong|dac khu|thi tran)\s+(.+)$/u;
const behind = /\s(?:tinh|thanh pho|huyen|thi xa|quan|khoa|nhiem ky)\s.*$/u;

/** The commune a document is issued in by its letterhead, folded ("hoa phu"); null where it names none or several. */
export function ownCommune({ issuer }: Pick<PlanDocument, "issuer">): string | null {
  if (issuer === null || (issuer.jointWith ?? []).length > 0) return null;
  const named = [issuer.name.text, issuer.parentName?.text ?? ""].flatMap((text) => communeIn(text) ?? []);
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

/** The commune's name in a body's name: "UBND xã Hòa Phú, tỉnh …". */
export function communeIn(body: string): string | null {
  const text = fold(body)
    .replace(/[^\p{L}\d\s'’-]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const name = unit.exec(text)?.[1]?.replace(behind, "").trim();
  return name === undefined || name === "" ? null : plainName(name);
}

/** A name as it is compared: folded, hyphens and apostrophes as blanks. */
export const plainName = (name: string): string => fold(name).replace(/['’-]/gu, " ").replace(/\s+/gu, " ").trim();
