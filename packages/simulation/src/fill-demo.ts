import type { Outside } from "@gandan/api";
import { listAllCommunes } from "@gandan/db/communes";
import { type YearWish, simulateYear } from "./simulate-year.ts";

/** Fills an empty program with the demo commune and its year up to today; does nothing where there is a commune. */
export async function fillDemo(
  outside: Outside,
  wish: YearWish = { seed: 20_250_701, voices: 64, letters: 36 },
): Promise<void> {
  if ((await listAllCommunes(outside.db.read)).length > 0) return;
  await simulateYear(outside, wish);
}
