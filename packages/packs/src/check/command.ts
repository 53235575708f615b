import { checkPacks } from "./check-packs.ts";
import { type PackSet, shippedPacks } from "./pack-families.ts";

/** Checks packs and says so line by line; answers 0 where all is well and 1 where something is wrong. */
export function checkPacksCommand(out: (line: string) => void, packs: PackSet = shippedPacks): number {
  const problems = checkPacks(packs);
  for (const { packId, code, where, message } of problems)
    out(`${packId}: ${message.vi} / ${message.en} (${code}) ${where}`);
  const count = Object.values(packs).flat().length;
  out(
    problems.length === 0
      ? `${count} gói dữ liệu đều hợp lệ / ${count} packs are valid`
      : `${problems.length} lỗi trong ${count} gói dữ liệu / ${problems.length} problems in ${count} packs`,
  );
  return problems.length === 0 ? 0 : 1;
}
